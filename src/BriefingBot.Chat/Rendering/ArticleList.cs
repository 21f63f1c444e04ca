using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Rendering;

/// <summary>Articles as a card: a line each with day and link, under their outlets.</summary>
internal static class ArticleList
{
    /// <summary>How many articles a page has.</summary>
    public const int PageSize = 10;

    private static readonly (int Title, int Link)[] s_sizes = [(120, 400), (60, 200), (30, 100)];

    /// <summary>The card with all of them; titles are shortened and long links left out until it fits.</summary>
    /// <param name="title">Fixed text, or escaped.</param>
    /// <param name="articles">At most twice <see cref="PageSize"/>, in the order wanted.</param>
    /// <param name="locale">Language and zone.</param>
    public static MessageCard Of(string title, IReadOnlyList<ArticleHeader> articles, ChatLocale locale)
    {
        var card = new MessageCard { Title = Shortening.Name(title, MessageLimits.Title) };
        foreach (var (titleUnits, linkUnits) in s_sizes)
        {
            card = card with { Text = string.Join('\n', Lines(articles, titleUnits, linkUnits, locale)) };
            if (card.Text.Length <= MessageLimits.CardText)
            {
                break;
            }
        }

        return card;
    }

    /// <summary>A title on one line, escaped; "Untitled" where there is none.</summary>
    public static string Title(ArticleHeader article, int units, ChatLocale locale) => PlainText.OneLine(article.Title) is { Length: > 0 } title
        ? MarkdownEscaping.Escape(Shortening.Name(title, units))
        : locale.Say(Phrase.ArticleUntitled);

    private static IEnumerable<string> Lines(IReadOnlyList<ArticleHeader> articles, int titleUnits, int linkUnits, ChatLocale locale)
    {
        foreach (var outlet in articles.GroupBy(article => article.Outlet, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"**{(outlet.Key.Length > 0 ? SourceLine.Name(outlet.Key) : locale.Say(Phrase.OutletUnnamed))}**";
            foreach (var article in outlet)
            {
                yield return $"- {Title(article, titleUnits, locale)}, {SourceLine.Day(article.Published, locale)}{Link(article, linkUnits, locale)}";
            }
        }
    }

    private static string Link(ArticleHeader article, int units, ChatLocale locale) =>
        LinkTarget.Mask(locale.Say(Phrase.LinkOpen), article.Url.OriginalString) is { } link && link.Length <= units ? $" — {link}" : "";
}
