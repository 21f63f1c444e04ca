using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;

namespace BriefingBot.Chat.Buttons;

/// <summary>A considered article on one line.</summary>
internal static class ArticleTraceLine
{
    private const int TitleUnits = 120;
    private const int LinkUnits = 400;

    /// <summary>Its title and a link.</summary>
    public static string Of(ArticleTrace article, ChatLocale locale)
    {
        var title = PlainText.OneLine(article.Title) is { Length: > 0 } words
            ? MarkdownEscaping.Escape(Shortening.Name(words, TitleUnits))
            : locale.Say(Phrase.ArticleUntitled);
        return LinkTarget.Mask(locale.Say(Phrase.LinkOpen), article.Url) is { Length: <= LinkUnits } link ? $"- {title} — {link}" : $"- {title}";
    }
}
