namespace BriefingBot.Benchmarks.Vectors;

/// <summary>Random vectors that are compared, all of them, with one question.</summary>
internal sealed class VectorScan
{
    /// <summary>How many there are: about the passages of eleven thousand articles.</summary>
    public const int Count = 110_000;

    private const int Dimensions = 384;

    private readonly sbyte[] _vectors = RandomBytes(Count * Dimensions, seed: 1);
    private readonly sbyte[] _question = RandomBytes(Dimensions, seed: 2);

    /// <summary>The best score, by one thread.</summary>
    public int Best<TDot>()
        where TDot : IDotProduct => Best<TDot>(0, Count);

    /// <summary>The best score, by so many threads.</summary>
    public int Best<TDot>(int threads)
        where TDot : IDotProduct
    {
        var best = new int[threads];
        Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, thread =>
            best[thread] = Best<TDot>((int)((long)Count * thread / threads), (int)((long)Count * (thread + 1) / threads)));
        return best.Max();
    }

    private int Best<TDot>(int from, int to)
        where TDot : IDotProduct
    {
        var best = int.MinValue;
        for (var i = from; i < to; i++)
        {
            best = Math.Max(best, TDot.Of(_question, _vectors.AsSpan(i * Dimensions, Dimensions)));
        }

        return best;
    }

    private static sbyte[] RandomBytes(int count, int seed)
    {
        var random = new Random(seed);
        var values = new sbyte[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (sbyte)random.Next(-127, 128);
        }

        return values;
    }
}
