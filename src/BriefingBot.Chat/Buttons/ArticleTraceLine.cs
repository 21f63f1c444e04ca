using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Buttons;

/// <summary>A considered article on one line.</summary>
internal static class ArticleTraceLine
{
    private const int TitleUnits = 120;
    private const int LinkUnits = 400;

    /// <summary>Its title, outlet, day and a link; of an answer that was kept before outlet and day were, title and link.</summary>
    public static string Of(ArticleTrace article, ChatLocale locale)
    {
        var title = string.Join(", ", new[] { Title(article, locale), Outlet(article), Day(article, locale) }.OfType<string>());
        return LinkTarget.Mask(locale.Say(Phrase.LinkOpen), article.Url) is { Length: <= LinkUnits } link ? $"- {title} — {link}" : $"- {title}";
    }

    private static string Title(ArticleTrace article, ChatLocale locale)
    {
        return PlainText.OneLine(article.Title) is { Length: > 0 } words
            ? MarkdownEscaping.Escape(Shortening.Name(words, TitleUnits))
            : locale.Say(Phrase.ArticleUntitled);
    }

    private static string? Outlet(ArticleTrace article) => article.Outlet is { Length: > 0 } outlet ? SourceLine.Name(outlet) : null;

    private static string? Day(ArticleTrace article, ChatLocale locale) =>
        PublishedAt.TryParse(article.Published, out var published) ? SourceLine.Day(published, locale) : null;
}
