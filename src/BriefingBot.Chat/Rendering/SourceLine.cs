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

    /// <summary>The line under a quotation. It always has outlet or address, and day.</summary>
    public static string Of(VerifiedExcerpt excerpt, ChatLocale locale)
    {
        var article = excerpt.Article;
        string?[] parts =
        [
            QuotedSpeaker.Of(excerpt.Text) is { } speaker ? $"**{Name(speaker)}**" : null,
            article.Outlet.Length > 0 ? Name(article.Outlet) : null,
            Day(article, locale),
            article.Title.Length > 0 ? $"“{MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(article.Title), TitleUnits))}”" : null,
            Authors(article, locale),
        ];
        return string.Join(", ", parts.OfType<string>()) + " — " + Link(excerpt, locale);
    }

    /// <summary>The day of publication in the place's zone, or that there is none.</summary>
    public static string Day(ArticleHeader article, ChatLocale locale) => article.Published switch
    {
        { Instant: { } instant } => locale.Day(locale.DayOf(instant)),
        { } published => locale.Day(published.Date),
        null => locale.Say(Phrase.AnswerUndated),
    };

    /// <summary>An outlet's, author's or speaker's name, escaped, and cut if it is longer than any name.</summary>
    public static string Name(string name) => MarkdownEscaping.Escape(Shortening.Name(PlainText.OneLine(name), NameUnits));

    private static string? Authors(ArticleHeader article, ChatLocale locale)
    {
        if (article.Authors.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", article.Authors.Take(MostAuthors).Select(Name));
        return locale.Say(Phrase.AnswerBy, article.Authors.Count > MostAuthors ? locale.Say(Phrase.AnswerAndOthers, names) : names);
    }

    private static string Link(VerifiedExcerpt excerpt, ChatLocale locale)
    {
        var label = locale.Say(Phrase.AnswerReadSource);
        return LinkTarget.Mask(label, excerpt.Link)
            ?? LinkTarget.Mask(label, excerpt.Article.Url.OriginalString)
            ?? locale.Say(Phrase.AnswerSourceHost, Name(Place(excerpt.Article.Url)));
    }

    private static string Place(Uri url) => url is { IsAbsoluteUri: true, Host.Length: > 0 } ? url.Host : url.OriginalString;
}
