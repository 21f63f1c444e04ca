using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Evaluation.Product;
using BriefingBot.Ingestion;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>Loading of articles into a new store, against the embedding of their passages alone by as many threads.</summary>
internal sealed class LoadBenchmark(TimeProvider time, SourceArticles source) : IBenchmark
{
    private const int WarmUpPassages = 8;

    public string Name => "load";

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        var work = new EmbeddingWork(await source.ListAsync(cancellation));
        var threads = new LoaderOptions().EmbeddingWorkers;
        await using var services = ProductServices.Open(null);
        work.Embed(services.Get<IEmbedder>(), WarmUpPassages, threads, time, cancellation);
        var embedding = work.Embed(services.Get<IEmbedder>(), work.Count, threads, time, cancellation);
        var articles = source.ReadAsync(services.Get<SourceReader>());
        var report = await services.Get<IArticleLoader>().LoadAsync(CollectionName.Default, articles, progress: null, cancellation);
        return
        [
            new($"embedding of {work.Count} passages alone", embedding.TotalSeconds, "s"),
            new(
                $"loading of their {report.Added} articles", report.Elapsed.TotalSeconds, "s",
                new(report.Elapsed / embedding, "embedding alone")),
        ];
    }
}
