namespace BriefingBot.Benchmarks;

/// <summary>Measures one part of the product.</summary>
internal interface IBenchmark
{
    /// <summary>The name by which it is chosen on the command line.</summary>
    string Name { get; }

    /// <summary>Measures it.</summary>
    Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation);
}
