namespace BriefingBot.Training.Ranking;

/// <summary>Gradient descent on standardized features, whose result is given for the raw ones.</summary>
internal static class LinearFit
{
    /// <param name="rows">Feature vectors; standardized inside.</param>
    /// <param name="ridge">Weight of the squared weights (of standardized features) in the loss.</param>
    /// <param name="gradient">Given the scores of all rows, the mean loss's derivative by each score.</param>
    /// <param name="withBias">Whether there is a constant term.</param>
    /// <param name="steps">Steps of the descent.</param>
    /// <param name="rate">Length of a step.</param>
    public static (double[] Weights, double Bias) Fit(IReadOnlyList<double[]> rows, double ridge, Func<double[], double[]> gradient, bool withBias, int steps, double rate)
    {
        var width = rows[0].Length;
        var mean = Enumerable.Range(0, width).Select(f => rows.Average(r => r[f])).ToArray();
        var deviation = Enumerable.Range(0, width).Select(f => Math.Sqrt(rows.Average(r => Math.Pow(r[f] - mean[f], 2)))).ToArray();
        var weights = new double[width];
        double bias = 0;
        for (var step = 0; step < steps; step++)
        {
            var scores = rows.Select(r => bias + Dot(weights, r, mean, deviation)).ToArray();
            var slope = gradient(scores);
            var change = new double[width];
            for (var i = 0; i < rows.Count; i++)
            {
                for (var f = 0; f < width && slope[i] != 0; f++)
                {
                    change[f] += slope[i] * Standard(rows[i][f], mean[f], deviation[f]);
                }
            }

            for (var f = 0; f < width; f++)
            {
                weights[f] -= rate * (change[f] + (ridge * weights[f]));
            }

            bias -= withBias ? rate * slope.Sum() : 0;
        }

        var raw = weights.Select((w, f) => deviation[f] < 1e-9 ? 0 : w / deviation[f]).ToArray();
        return (raw, bias - raw.Select((w, f) => w * mean[f]).Sum());
    }

    private static double Dot(double[] weights, double[] row, double[] mean, double[] deviation)
    {
        double sum = 0;
        for (var f = 0; f < weights.Length; f++)
        {
            sum += weights[f] * Standard(row[f], mean[f], deviation[f]);
        }

        return sum;
    }

    private static double Standard(double value, double mean, double deviation) => deviation < 1e-9 ? 0 : (value - mean) / deviation;
}
