using BriefingBot.Chat.Localization;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Chat.Rendering;

/// <summary>Where quoted words come from: speaker, outlet, day, title, authors, and the link to the sentence. What is not known is left out.</summary>
internal static class SourceLine
{
    private const int NameUnits = 80;
    private const int TitleUnits = 160;
    private const int MostAuthors = 3;

    /// <summary>The line under a quotation. It always has the day, and the address where there is one.</summary>
    /// <param name="excerpt">What is quoted.</param>
    /// <param name="isOfArticleBefore">Whether the quotation above is of the same article; then what was said of it there is not repeated.</param>
    /// <param name="locale">Language and zone.</param>
    public static string Of(VerifiedExcerpt excerpt, bool isOfArticleBefore, ChatLocale locale)
    {
        var speaker = QuotedSpeaker.Of(excerpt.Text) is { } name ? $"**{Name(name)}**" : null;
        IEnumerable<string?> article = isOfArticleBefore ? [locale.Say(Phrase.AnswerSameArticle)] : Parts(excerpt.Article, locale);
        var source = string.Join(", ", article.Prepend(speaker).OfType<string>());
        return Link(excerpt, locale) is { } link ? $"{source} — {link}" : source;
    }

    /// <summary>The day of publication in the place's zone, or that there is none.</summary>
    public static string Day(PublishedAt? published, ChatLocale locale) => published switch
    {
        { Instant: { } instant } => locale.Day(locale.DayOf(instant)),
        { } day => locale.Day(day.Date),
        null => locale.Say(Phrase.AnswerUndated),
    };

    /// <summary>An outlet's, author's or speaker's name, escaped, and cut if it is longer than any name.</summary>
    public static string Name(string name) => MarkdownEscaping.Escape(Shortening.Name(PlainText.OneLine(name), NameUnits));

    private static string?[] Parts(ArticleHeader article, ChatLocale locale) =>
        [
            article.Outlet.Length > 0 ? Name(article.Outlet) : null,
            Day(article.Published, locale),
            article.Title.Length > 0 ? $"“{MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(article.Title), TitleUnits))}”" : null,
            Authors(article, locale),
        ];

    private static string? Authors(ArticleHeader article, ChatLocale locale)
    {
        if (article.Authors.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", article.Authors.Take(MostAuthors).Select(Name));
        return locale.Say(Phrase.AnswerBy, article.Authors.Count > MostAuthors ? locale.Say(Phrase.AnswerAndOthers, names) : names);
    }

    private static string? Link(VerifiedExcerpt excerpt, ChatLocale locale)
    {
        var label = locale.Say(Phrase.AnswerReadSource);
        return LinkTarget.Mask(label, excerpt.Link)
            ?? LinkTarget.Mask(label, excerpt.Article.Url.OriginalString)
            ?? Place(excerpt.Article.Url, locale);
    }

    /// <summary>Where an article is that cannot be linked to: its file's name or its host. A urn, as pasted texts have, tells a reader nothing.</summary>
    private static string? Place(Uri url, ChatLocale locale) => url switch
    {
        { IsAbsoluteUri: true, Scheme: "urn" } => null,
        { IsAbsoluteUri: true, IsFile: true } => locale.Say(Phrase.AnswerSourceFile, Name(Uri.UnescapeDataString(url.Segments[^1]))),
        { IsAbsoluteUri: true, Host.Length: > 0 } => locale.Say(Phrase.AnswerSourceHost, Name(url.Host)),
        _ => locale.Say(Phrase.AnswerSourceHost, Name(url.OriginalString)),
    };
}
