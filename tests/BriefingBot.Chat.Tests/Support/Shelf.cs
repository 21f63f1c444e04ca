using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>Articles of some collections in memory, as shelf and as catalog.</summary>
internal sealed class Shelf : IArticleShelf, IArticleCatalog
{
    public List<ArticleVersion> Versions { get; } = [];

    public void Put(IncomingArticle article, string collection = "server-1") =>
        Versions.Add(AVersion.Of(article, CollectionName.Parse(collection), Versions.Count + 1));

    public ValueTask<ShelfPage> ReadAsync(ShelfRequest request, CancellationToken cancellation)
    {
        var all = Versions.Select(version => version.Header)
            .Where(header => request.Collections.Contains(header.Collection))
            .Where(header => request.Outlet is null || header.Outlet.Equals(request.Outlet, StringComparison.OrdinalIgnoreCase))
            .Where(header => request.Containing is null || header.Title.Contains(request.Containing, StringComparison.OrdinalIgnoreCase))
            .Where(header => request.From is null || At(header) >= request.From)
            .Where(header => request.Before is null || At(header) < request.Before)
            .OrderByDescending(At).ToList();
        return ValueTask.FromResult(new ShelfPage([.. all.Skip(request.Skip).Take(request.Take)], all.Count));
    }

    public ValueTask<IReadOnlyList<OutletCount>> OutletsAsync(
        IReadOnlyList<CollectionName> collections, string containing, int limit, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<OutletCount>>(
        [
            .. Versions.Select(version => version.Header).Where(header => collections.Contains(header.Collection))
                .GroupBy(header => header.Outlet).Where(outlet => outlet.Key.Contains(containing, StringComparison.OrdinalIgnoreCase))
                .Select(outlet => new OutletCount(outlet.Key, outlet.Count())).OrderByDescending(outlet => outlet.Articles).Take(limit),
        ]);

    public async IAsyncEnumerable<ArticleHeader> ListAsync(
        CollectionName collection, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var version in Versions.Where(version => version.Header.Collection == collection))
        {
            yield return version.Header;
        }
    }

    public ValueTask<ArticleVersion?> FindByUrlAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        ValueTask.FromResult(Versions.Find(v => v.Header.Collection == collection && v.Header.Url.OriginalString == url.OriginalString));

    public ValueTask<bool> RemoveAsync(CollectionName collection, Uri url, CancellationToken cancellation) =>
        ValueTask.FromResult(Versions.RemoveAll(v => v.Header.Collection == collection && v.Header.Url.OriginalString == url.OriginalString) > 0);

    public ValueTask<bool> AllowAgainAsync(CollectionName collection, Uri url, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<ArticleHistory> HistoryAsync(ArticleId id, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellation) => throw new NotSupportedException();

    private static DateTimeOffset At(ArticleHeader header) => header.Published switch
    {
        { Instant: { } instant } => instant,
        { } published => new(published.Date.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero),
        null => header.LoadedAt,
    };
}
