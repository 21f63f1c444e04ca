using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>Pages of a briefing without a topic.</summary>
internal static class BriefingPages
{
    /// <summary>A page, or that there is nothing.</summary>
    public static async Task<OutgoingMessage> ShowAsync(
        Call call, IArticleShelf shelf, TimeSpanned span, int page, CancellationToken cancellation)
    {
        var found = await shelf.ReadAsync(
            new()
            {
                Collections = call.Collections.All,
                From = span.From,
                Before = span.Before,
                Skip = page * ArticleList.PageSize,
                Take = ArticleList.PageSize,
            },
            cancellation);
        if (found.Articles.Count == 0)
        {
            return Notice.Of(call.Say(Phrase.BriefingNone));
        }

        var title = call.Say(Phrase.BriefingTitle, SpanWords.Of(span, call.Locale));
        return PagedList.Of(
            ArticleList.Of(title, found.Articles, call.Locale),
            page,
            found.Total,
            to => ButtonId.Of(ButtonId.BriefingPage, to, span.From.ToUnixTimeSeconds(), span.Before.ToUnixTimeSeconds()),
            call.Locale);
    }
}
