namespace BriefingBot.Training.Ranking;

/// <summary>Logistic regression with a ridge on standardized features, by Newton's method (Bishop, PRML, section 4.3.3).</summary>
internal static class LogisticFit
{
    private const int Steps = 12;

    /// <param name="rows">Feature vectors; standardized inside.</param>
    /// <param name="labels">Whether each is a case of what is told.</param>
    /// <param name="importance">What each row counts; together about 1.</param>
    /// <param name="given">What is added to the score of each row before its weights.</param>
    /// <param name="ridge">Half the weight of the squared weights (of standardized features) in the loss.</param>
    /// <returns>Weights and bias for the raw features.</returns>
    public static (double[] Weights, double Bias) Fit(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> importance, IReadOnlyList<double> given, double ridge)
    {
        var scaling = Standardization.Of(rows);
        var points = rows.Select(r => (double[])[.. scaling.Apply(r), 1]).ToList();
        var weights = new double[points[0].Length];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            var curvature = new double[weights.Length, weights.Length];
            for (var i = 0; i < points.Count; i++)
            {
                Add(points[i], labels[i], importance[i], given[i], weights, slope, curvature);
            }

            for (var f = 0; f < weights.Length - 1; f++)
            {
                slope[f] += ridge * weights[f];
                curvature[f, f] += ridge;
            }

            var change = LinearSystem.Solve(curvature, slope);
            weights = [.. weights.Select((w, f) => w - change[f])];
        }

        return scaling.ForRaw(weights[..^1], weights[^1]);
    }

    private static void Add(double[] point, bool label, double importance, double given, double[] weights, double[] slope, double[,] curvature)
    {
        var p = 1 / (1 + Math.Exp(-given - SentenceFit.Score(weights, point)));
        var error = importance * (label ? p - 1 : p);
        var spread = importance * p * (1 - p);
        for (var f = 0; f < point.Length; f++)
        {
            slope[f] += error * point[f];
            for (var g = 0; g < point.Length; g++)
            {
                curvature[f, g] += spread * point[f] * point[g];
            }
        }
    }
}
