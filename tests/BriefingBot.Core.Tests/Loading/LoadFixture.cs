using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Core.Tests.Loading;

/// <summary>A loader between stand-ins, each of which a test may replace.</summary>
internal sealed record LoadFixture : IProgress<LoadProgress>
{
    public static DateTimeOffset Start { get; } = new(2020, 1, 15, 10, 0, 0, TimeSpan.Zero);

    public InMemoryArticleStore Store { get; init; } = new();

    public IEmbedder Embedder { get; init; } = new FakeEmbedder();

    public FakeIndexMaintenance Index { get; init; } = new();

    public FakeTimeProvider Time { get; init; } = new(Start);

    public LoaderOptions Options { get; init; } = new() { EmbeddingWorkers = 4 };

    public Action<LoadProgress> OnProgress { get; init; } = _ => { };

    public List<LoadProgress> Progress { get; } = [];

    public Task<LoadReport> LoadAsync(params ReadOutcome[] outcomes) =>
        LoadAsync(outcomes.ToAsyncEnumerable(), TestContext.Current.CancellationToken);

    public Task<LoadReport> LoadAsync(IAsyncEnumerable<ReadOutcome> outcomes, CancellationToken cancellation) =>
        new ArticleLoader(Store, Embedder, Index, Time, Options).LoadAsync(CollectionName.Default, outcomes, this, cancellation);

    public static ReadOutcome Read(string url, string text = "It rained.", string? warning = null) =>
        new ReadOutcome.Read(AnArticle.At(url).Saying(text), "articles.jsonl:1", warning);

    /// <summary>Articles without end, each with a URL of its own.</summary>
    public static IEnumerable<ReadOutcome> Endless(string text = "It rained.")
    {
        for (var i = 0; ; i++)
        {
            yield return Read($"https://news.example/{i}", text);
        }
    }

    void IProgress<LoadProgress>.Report(LoadProgress value)
    {
        Progress.Add(value);
        OnProgress(value);
    }
}
