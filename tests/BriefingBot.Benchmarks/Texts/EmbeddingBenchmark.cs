using BriefingBot.Core.Ports;
using BriefingBot.Evaluation.Product;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>Embedding of passages by one thread and by two.</summary>
internal sealed class EmbeddingBenchmark(TimeProvider time, SourceArticles source) : IBenchmark
{
    private const int MostPassages = 400;
    private const int WarmUpPassages = 8;

    public string Name => "embedding";

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        var work = new EmbeddingWork(await source.ListAsync(cancellation));
        await using var services = ProductServices.Open(null);
        var embedder = services.Get<IEmbedder>();
        work.Embed(embedder, WarmUpPassages, threads: 2, time, cancellation);
        var single = Rate(work, embedder, threads: 1, cancellation);
        var pair = Rate(work, embedder, threads: 2, cancellation);
        return
        [
            new("embedding, 1 thread", single, "passages/s"),
            new("embedding, 2 threads", pair, "passages/s", new(pair / single, "1 thread")),
        ];
    }

    private double Rate(EmbeddingWork work, IEmbedder embedder, int threads, CancellationToken cancellation) =>
        Math.Min(MostPassages, work.Count) / work.Embed(embedder, MostPassages, threads, time, cancellation).TotalSeconds;
}
