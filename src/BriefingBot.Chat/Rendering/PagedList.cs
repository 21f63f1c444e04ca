using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Rendering;

/// <summary>A page of something longer, with buttons that turn pages.</summary>
internal static class PagedList
{
    /// <summary>The message.</summary>
    /// <param name="card">What the page shows.</param>
    /// <param name="page">From 0.</param>
    /// <param name="total">Articles of all pages.</param>
    /// <param name="button">The id of the button that leads to a page.</param>
    /// <param name="locale">The language.</param>
    public static OutgoingMessage Of(MessageCard card, int page, int total, Func<int, string> button, ChatLocale locale)
    {
        var pages = Pages(total);
        var articles = locale.Count(total, Phrase.ArticlesOne, Phrase.ArticlesMany);
        return new()
        {
            Cards = [card with { Footer = locale.Say(Phrase.PageOf, locale.Number(page + 1), locale.Number(pages), articles) }],
            Buttons = pages == 1 ? [] :
            [
                [
                    new ActionButton(locale.Say(Phrase.ButtonPrevious), button(Math.Max(0, page - 1)), page == 0),
                    new ActionButton(locale.Say(Phrase.ButtonNext), button(page + 1), page + 1 >= pages),
                ],
            ],
        };
    }

    /// <summary>How many pages so many articles have; at least one.</summary>
    public static int Pages(int total) => Math.Max(1, (total + ArticleList.PageSize - 1) / ArticleList.PageSize);
}
