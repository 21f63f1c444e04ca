namespace BriefingBot.Benchmarks.Vectors;

/// <summary>The exact scan of all vectors for the nearest.</summary>
internal sealed class VectorScanBenchmark(TimeProvider time) : IBenchmark
{
    public string Name => "scan";

    public Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        var scan = new VectorScan();
        var threads = Environment.ProcessorCount;
        var scalar = Milliseconds(() => scan.Best<ScalarDotProduct>(), cancellation);
        var portable = Milliseconds(() => scan.Best<PortableDotProduct>(), cancellation);
        var best = Milliseconds(() => scan.Best<BestDotProduct>(), cancellation);
        var parallel = Milliseconds(() => scan.Best<BestDotProduct>(threads), cancellation);
        return Task.FromResult<IReadOnlyList<BenchmarkRow>>(
        [
            new($"scan of {VectorScan.Count} vectors, plain code", scalar, "ms", new(scalar / portable, "portable")),
            new("the same, portable vectors", portable, "ms"),
            new("the same, best for this processor", best, "ms", new(best / portable, "portable")),
            new($"the same, {threads} threads", parallel, "ms", new(parallel / best, "1 thread")),
        ]);
    }

    private double Milliseconds(Func<int> scan, CancellationToken cancellation) =>
        Repetition.Median(time, () => scan(), cancellation).TotalMilliseconds;
}
