using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Storage;
using BriefingBot.Storage.Feeds;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Tests.Intake;

/// <summary>The intake with a site of the test on the loopback address, and a store of its own.</summary>
public abstract class IntakeLab : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StoreDatabase _database;

    protected IntakeLab()
    {
        var embedder = new FakeEmbedder();
        _database = new(new() { DataFolder = _folder.Path, EmbedderIdentity = embedder.Identity, Dimensions = embedder.Dimensions }, Time);
        Fetching = new()
        {
            AllowedPrivateHosts = [Site.Host],
            RetryDelay = TimeSpan.FromMilliseconds(1),
            HostPauseSeconds = 0,
            MaxBytes = 1_000_000,
        };
        // Tries and limits run by a clock of their own: the tests' one stands still.
        Fetcher = new(Fetching, TimeProvider.System);
        var reader = new SourceReader(Limits);
        Pages = new(Fetcher, reader, Limits, Time);
        Store = new(_database, Time);
        var loader = new ArticleLoader(Store, embedder, new FakeIndexMaintenance(), Time, new() { EmbeddingWorkers = 1 });
        var items = new FeedItems(Pages, new FeedArticles(Limits), Time);
        Articles = new ArticleIntake(Options, Limits, Pages, reader, new(new(items, Time), Pages), loader, Time);
        Attachments = new AttachmentReader(Options, Fetching, Fetcher);
        FeedStore = new(_database);
        var schedule = new FeedSchedule(Options, new Random(1), Time);
        var load = new FeedLoad(Options, FeedStore, items, schedule, loader, Time);
        var check = new FeedCheck(FeedStore, Fetcher, load, schedule, Time);
        Feeds = new FeedSubscriptions(Options, FeedStore, Fetcher, check, Time);
        Round = new(FeedStore, check, Time, NullLogger<FeedRound>.Instance);
    }

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected static CollectionName Collection { get; } = CollectionName.Parse("harbour");

    private protected TestSite Site { get; } = new();

    private protected SqliteArticleStore Store { get; }

    /// <summary>It is noon on 25 November 2026 (UTC).</summary>
    private protected FakeTimeProvider Time { get; } = new(new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    private protected IntakeOptions Options { get; } = new();

    private protected IngestionOptions Limits { get; } = new() { MaxFileBytes = 1_000_000 };

    private protected FetchOptions Fetching { get; }

    private protected PageFetcher Fetcher { get; }

    private protected WebPages Pages { get; }

    private protected SqliteFeedStore FeedStore { get; }

    private protected IArticleIntake Articles { get; }

    private protected IAttachmentReader Attachments { get; }

    private protected IFeedSubscriptions Feeds { get; }

    private protected FeedRound Round { get; }

    /// <summary>The articles that the store has, in the order in which they came first.</summary>
    private protected async Task<IReadOnlyList<SavedArticle>> Saved()
    {
        List<SavedArticle> saved = [];
        await foreach (var header in Store.ListAsync(Collection, Cancellation).OrderBy(header => header.Id.Value))
        {
            var text = (await Store.FindByUrlAsync(Collection, header.Url, Cancellation))!.Text;
            saved.Add(new(header.Url, header.Title, header.Outlet, text, header.Published, header.Updated));
        }

        return saved;
    }

    /// <summary>A page with an article in it.</summary>
    private protected static string Page(string title, string head = "") =>
        $"<html><head><title>{title}</title>{head}</head><body><article><p>{Text(title)}</p></article></body></html>";

    /// <summary>A text that is long enough for an article.</summary>
    private protected static string Text(string subject) =>
        string.Join(' ', Enumerable.Repeat($"{subject}: the ferry left the quay on time on Monday.", 30));

    public async ValueTask DisposeAsync()
    {
        Fetcher.Dispose();
        await Site.DisposeAsync();
        _database.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>What the store has of an article.</summary>
public sealed record SavedArticle(Uri Url, string Title, string Outlet, string Text, PublishedAt? Published, PublishedAt? Updated);
