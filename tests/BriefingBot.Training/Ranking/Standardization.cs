namespace BriefingBot.Training.Ranking;

/// <summary>Brings features to mean 0 and deviation 1; a feature that never changes becomes 0.</summary>
internal sealed record Standardization(double[] Mean, double[] Deviation)
{
    private const double LeastDeviation = 1e-9;

    public static Standardization Of(IReadOnlyList<double[]> rows)
    {
        var mean = Enumerable.Range(0, rows[0].Length).Select(f => rows.Average(r => r[f])).ToArray();
        return new(mean, [.. mean.Select((m, f) => Math.Sqrt(rows.Average(r => Math.Pow(r[f] - m, 2))))]);
    }

    public double[] Apply(double[] row) => [.. row.Select((value, f) => Deviation[f] < LeastDeviation ? 0 : (value - Mean[f]) / Deviation[f])];

    /// <summary>Weights and bias of standardized features, told for raw ones.</summary>
    public (double[] Weights, double Bias) ForRaw(double[] weights, double bias)
    {
        var raw = weights.Select((w, f) => Deviation[f] < LeastDeviation ? 0 : w / Deviation[f]).ToArray();
        return (raw, bias - raw.Select((w, f) => w * Mean[f]).Sum());
    }
}
