using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Evaluation.Product;
using BriefingBot.Ingestion;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>
/// Loading of a whole source with an embedder that costs nothing, so all but the embedding is real, beside the embedding alone of some of
/// its passages. Both together bound what the load takes with the real embedder, as if no step ran while another does.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="sample">The articles that are embedded.</param>
/// <param name="whole">The articles that are loaded.</param>
internal sealed class WholeLoadBenchmark(TimeProvider time, SourceArticles sample, SourceArticles whole) : IBenchmark
{
    private const int MostPassages = 1000;
    private const int WarmUpPassages = 8;

    public string Name => "whole";

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        await using var services = ProductServices.Open(null);
        var threads = services.Get<LoaderOptions>().EmbeddingWorkers;
        var work = new EmbeddingWork(await sample.ListAsync(cancellation));
        work.Embed(services.Get<IEmbedder>(), WarmUpPassages, threads, time, cancellation);
        var before = MillisecondsOf(work, services.Get<IEmbedder>(), threads, cancellation);
        var report = await LoadAsync(services, cancellation);
        var behind = MillisecondsOf(work, services.Get<IEmbedder>(), threads, cancellation);

        // The quicker of the two gives the higher bound: a machine that was busy for a while must not flatter the load.
        var embedding = Math.Min(before, behind);
        var beside = report.Elapsed.TotalMilliseconds / report.Passages;
        return
        [
            new($"loading {report.Added} articles with an embedder that costs nothing", report.Elapsed.TotalSeconds, "s"),
            new($"the same, each of {report.Passages} passages", beside, "ms"),
            new($"embedding alone, {threads} threads, each passage", embedding, "ms"),
            new("both together, each passage", embedding + beside, "ms", new((embedding + beside) / embedding, "embedding alone, at most")),
        ];
    }

    private double MillisecondsOf(EmbeddingWork work, IEmbedder embedder, int threads, CancellationToken cancellation) =>
        work.Embed(embedder, MostPassages, threads, time, cancellation).TotalMilliseconds / Math.Min(MostPassages, work.Count);

    private async Task<LoadReport> LoadAsync(ProductServices services, CancellationToken cancellation)
    {
        var loader = new ArticleLoader(
            services.Get<IArticleStore>(),
            new CostlessEmbedder(services.Get<IEmbedder>()),
            services.Get<IIndexMaintenance>(),
            time,
            services.Get<LoaderOptions>());
        return await loader.LoadAsync(CollectionName.Default, whole.ReadAsync(services.Get<SourceReader>()), progress: null, cancellation);
    }
}
