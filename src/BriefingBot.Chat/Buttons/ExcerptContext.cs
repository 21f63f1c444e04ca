using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Buttons;

/// <summary>What stands before and behind an excerpt.</summary>
internal static class ExcerptContext
{
    private const int Units = 250;
    private const int ExcerptUnits = 250;

    /// <summary>The article on one line, then the excerpt, bold, with the words around it, as a quote.</summary>
    public static IEnumerable<string> Of(ArticleVersion version, TextSpan excerpt, ChatLocale locale)
    {
        var header = version.Header;
        yield return $"**{SourceLine.Name(header.Outlet)}**, {SourceLine.Day(header, locale)}, {ArticleList.Title(header, 120, locale)}";

        var before = Math.Max(0, excerpt.Start - Units);
        var behind = Math.Min(version.Text.Length, excerpt.End + Units);
        var words = MarkdownEscaping.Escape(Shortening.AtWord(excerpt.Of(version.Text).ToString(), ExcerptUnits));
        yield return $"> {Before(version.Text[before..excerpt.Start], before > 0)}**{words}**"
            + Behind(version.Text[excerpt.End..behind], behind < version.Text.Length);
    }

    /// <summary>The words before, without the first where the text was cut inside it.</summary>
    private static string Before(string text, bool isCut)
    {
        var start = isCut ? text.AsSpan().IndexOfAny(" \t\r\n") : 0;
        var words = start < 0 ? "" : MarkdownEscaping.Escape(text[start..]);
        return (isCut ? "… " : "") + words + (words.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    /// <summary>The words behind, without the last where the text was cut inside it.</summary>
    private static string Behind(string text, bool isCut)
    {
        var end = isCut ? text.AsSpan().LastIndexOfAny(" \t\r\n") : text.Length;
        var words = end < 0 ? "" : MarkdownEscaping.Escape(text[..end]);
        return (words.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "") + words + (isCut ? " …" : "");
    }
}
