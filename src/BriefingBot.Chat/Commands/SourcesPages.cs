using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>Pages of what a place sees: on the first one the outlets too.</summary>
internal static class SourcesPages
{
    private const int MostOutlets = 20;

    /// <summary>A page of the articles of an outlet, or of all.</summary>
    public static async Task<OutgoingMessage> ShowAsync(
        Call call, IArticleShelf shelf, string? outlet, int page, CancellationToken cancellation)
    {
        var found = await shelf.ReadAsync(
            new()
            {
                Collections = call.Collections.All,
                Outlet = outlet,
                Skip = page * ArticleList.PageSize,
                Take = ArticleList.PageSize,
            },
            cancellation);
        if (found.Articles.Count == 0)
        {
            return Notice.Of(call.Say(Phrase.SourcesNone));
        }

        var title = outlet is null ? call.Say(Phrase.SourcesNewest) : call.Say(Phrase.SourcesOf, SourceLine.Name(outlet));
        var list = PagedList.Of(
            ArticleList.Of(title, found.Articles, call.Locale),
            page,
            found.Total,
            to => ButtonId.Of(ButtonId.SourcesPage, to, outlet is null ? "" : Suggestions.Mark(outlet)),
            call.Locale);
        return outlet is null && page == 0 ? list with { Text = await OutletsAsync(call, shelf, cancellation) } : list;
    }

    /// <summary>The outlet that a mark stands for, or null where it is gone.</summary>
    public static async Task<string?> OutletOfAsync(Call call, IArticleShelf shelf, string mark, CancellationToken cancellation)
    {
        var outlets = await shelf.OutletsAsync(call.Collections.All, "", int.MaxValue, cancellation);
        return outlets.FirstOrDefault(outlet => Suggestions.Mark(outlet.Outlet) == mark)?.Outlet;
    }

    private static async Task<string> OutletsAsync(Call call, IArticleShelf shelf, CancellationToken cancellation)
    {
        var outlets = await shelf.OutletsAsync(call.Collections.All, "", MostOutlets, cancellation);
        return Notice.Of(outlets.Select(outlet => $"- {Name(call, outlet)}: {call.Locale.Number(outlet.Articles)}")
            .Prepend($"**{call.Say(Phrase.SourcesTitle)}**")).Text;
    }

    private static string Name(Call call, OutletCount outlet) =>
        outlet.Outlet.Length > 0 ? SourceLine.Name(outlet.Outlet) : call.Say(Phrase.OutletUnnamed);
}
