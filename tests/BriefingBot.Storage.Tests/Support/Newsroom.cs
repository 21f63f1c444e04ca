using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Support;

/// <summary>
/// Store and index over one data folder, as one process has them. Several over the same folder stand for several processes.
/// </summary>
internal sealed class Newsroom : IDisposable
{
    private readonly FakeEmbedder _embedder;

    public Newsroom(DataFolder folder, FakeEmbedder? embedder = null, TimeSpan? busyTimeout = null, TimeProvider? time = null)
    {
        _embedder = embedder ?? new();
        time ??= TimeProvider.System;
        Database = new(
            new()
            {
                DataFolder = folder.Path,
                EmbedderIdentity = _embedder.Identity,
                Dimensions = _embedder.Dimensions,
                BusyTimeout = busyTimeout ?? TimeSpan.FromSeconds(30),
            },
            time);
        Store = new(Database, time);
        Index = new(Database, time, Log);
    }

    public StoreDatabase Database { get; }

    public SqliteArticleStore Store { get; }

    public SearchIndex Index { get; }

    public RecordingLogger<SearchIndex> Log { get; } = new();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask<SaveOutcome> SaveAsync(AnArticle article, string? collection = null, DateTimeOffset? loadedAt = null) =>
        Store.SaveAsync(APreparedArticle.Of(article, _embedder, collection, loadedAt), Cancellation);

    /// <summary>Saves an article that was removed once because an admin wants it back.</summary>
    public ValueTask<SaveOutcome> SaveAgainAsync(AnArticle article) =>
        Store.SaveAsync(APreparedArticle.Of(article, _embedder, null, null) with { IsWantedBack = true }, Cancellation);

    public ValueTask<ArticleVersion?> FindAsync(string url, string collection = "default") =>
        Store.FindByUrlAsync(CollectionName.Parse(collection), new(url, UriKind.RelativeOrAbsolute), Cancellation);

    public ValueTask<bool> RemoveAsync(string url, string collection = "default") =>
        Store.RemoveAsync(CollectionName.Parse(collection), new(url, UriKind.RelativeOrAbsolute), Cancellation);

    public ValueTask<bool> AllowAgainAsync(string url, string collection = "default") =>
        Store.AllowAgainAsync(CollectionName.Parse(collection), new(url, UriKind.RelativeOrAbsolute), Cancellation);

    public ValueTask<ArticleStanding> StandingAsync(AnArticle article, string collection = "default") =>
        Store.StandingAsync(CollectionName.Parse(collection), article, Cancellation);

    public async Task<ArticleHistory> HistoryAsync(string url) => await Store.HistoryAsync((await FindAsync(url))!.Header.Id, Cancellation);

    public SearchRequest Asking(string question, string collection = "default", string until = "2030-01-01") => new()
    {
        Collection = CollectionName.Parse(collection),
        Terms = Index.Analyze(question),
        Vector = new(() => _embedder.EmbedQuestion(question).Passages),
        Until = DateOnly.Parse(until),
    };

    public SearchResult Search(string question) => Index.Search(Asking(question), Cancellation);

    /// <summary>URLs of the articles that hold a term of the question, the best first.</summary>
    public async Task<IReadOnlyList<string>> ByWordsAsync(SearchRequest request)
    {
        var found = Index.Search(request, Cancellation).Articles
            .Where(article => article.Lexical > 0)
            .OrderByDescending(article => article.Lexical);
        var headers = await Store.ReadHeadersAsync([.. found.Select(article => article.Id)], Cancellation);
        return [.. headers.Select(header => header.Url.OriginalString)];
    }

    public Task<IReadOnlyList<string>> ByWordsAsync(string question) => ByWordsAsync(Asking(question));

    public void Dispose()
    {
        Index.Dispose();
        Database.Dispose();
    }
}
