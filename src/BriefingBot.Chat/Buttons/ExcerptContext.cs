using System.Text;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Buttons;

/// <summary>What stands before and behind the excerpts of an article.</summary>
internal static class ExcerptContext
{
    private const int LongestQuotes = 3000;

    /// <summary>How many units of the text stand around excerpts, and how many of an excerpt, from much to little.</summary>
    private static readonly (int Around, int Excerpt)[] s_sizes = [(250, 1000), (120, 400), (50, 200)];

    /// <summary>The article on one line, then its excerpts, bold, with the words around them, as quotes: one where they stand close together.</summary>
    public static IReadOnlyList<string> Of(ArticleVersion version, IEnumerable<TextSpan> excerpts, ChatLocale locale)
    {
        var header = version.Header;
        var apart = Joined(excerpts, distance: 0).Select(run => TextSpan.FromBounds(run[0].Start, run.Max(span => span.End))).ToList();
        List<string> quotes = [];
        foreach (var (around, units) in s_sizes)
        {
            quotes = [.. Joined(apart, 2 * around).Select(run => Quote(version.Text, run, around, units))];
            if (quotes.Sum(quote => quote.Length) <= LongestQuotes)
            {
                break;
            }
        }

        var title = ArticleList.Title(header, 120, locale);
        var outlet = header.Outlet.Length > 0 ? SourceLine.Name(header.Outlet) : locale.Say(Phrase.OutletUnnamed);
        return [$"**{outlet}**, {SourceLine.Day(header.Published, locale)}, {title}", .. quotes];
    }

    /// <summary>The spans in order, those together that are no further apart than a distance.</summary>
    private static List<List<TextSpan>> Joined(IEnumerable<TextSpan> spans, int distance)
    {
        var runs = new List<List<TextSpan>>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (runs is [.., var run] && span.Start - run.Max(before => before.End) <= distance)
            {
                run.Add(span);
            }
            else
            {
                runs.Add([span]);
            }
        }

        return runs;
    }

    private static string Quote(string text, List<TextSpan> excerpts, int around, int units)
    {
        var (start, end) = (excerpts[0].Start, excerpts[^1].End);
        var (before, behind) = (Math.Max(0, start - around), Math.Min(text.Length, end + around));
        var quote = new StringBuilder($"> {Before(text[before..start], before > 0)}");
        foreach (var (place, excerpt) in excerpts.Index())
        {
            quote.Append(place == 0 ? "" : MarkdownEscaping.EscapeBetween(text[excerpts[place - 1].End..excerpt.Start]));
            quote.Append("**").Append(MarkdownEscaping.Escape(Shortening.AtWord(excerpt.Of(text).ToString(), units))).Append("**");
        }

        return quote.Append(Behind(text[end..behind], behind < text.Length)).ToString();
    }

    /// <summary>The words before, without the first where the text was cut inside it.</summary>
    private static string Before(string text, bool isCut)
    {
        var start = isCut ? text.AsSpan().IndexOfAny(" \t\r\n") : 0;
        return (isCut ? "… " : "") + (start < 0 ? "" : MarkdownEscaping.EscapeBetween(text[start..]).TrimStart(' '));
    }

    /// <summary>The words behind, without the last where the text was cut inside it.</summary>
    private static string Behind(string text, bool isCut)
    {
        var end = isCut ? text.AsSpan().LastIndexOfAny(" \t\r\n") : text.Length;
        return (end < 0 ? "" : MarkdownEscaping.EscapeBetween(text[..end]).TrimEnd(' ')) + (isCut ? " …" : "");
    }
}
