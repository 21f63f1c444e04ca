using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Articles;

/// <summary>Pages of a server's own articles.</summary>
internal static class ArticlesPages
{
    /// <summary>A page, or that there are none.</summary>
    public static async Task<OutgoingMessage> ShowAsync(Call call, IArticleShelf shelf, int page, CancellationToken cancellation)
    {
        var found = await shelf.ReadAsync(
            new() { Collections = [call.Collections.Own], Skip = page * ArticleList.PageSize, Take = ArticleList.PageSize }, cancellation);
        return found.Articles.Count == 0
            ? Notice.Of(call.Say(Phrase.SourcesNone))
            : PagedList.Of(
                ArticleList.Of(call.Say(Phrase.ArticlesTitle), found.Articles, call.Locale),
                page,
                found.Total,
                to => ButtonId.Of(ButtonId.ArticlesPage, to),
                call.Locale);
    }
}
