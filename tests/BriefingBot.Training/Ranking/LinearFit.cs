namespace BriefingBot.Training.Ranking;

/// <summary>Gradient descent on standardized features, whose result is given for the raw ones.</summary>
internal static class LinearFit
{
    /// <param name="rows">Feature vectors; standardized inside.</param>
    /// <param name="ridge">Half the weight of the squared weights (of standardized features) in the loss.</param>
    /// <param name="gradient">Given the scores of all rows, the mean loss's derivative by each score. Only differences of scores may matter.</param>
    /// <param name="steps">Steps of the descent.</param>
    /// <param name="rate">Length of a step.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, double ridge, Func<double[], double[]> gradient, int steps, double rate)
    {
        var scaling = Standardization.Of(rows);
        var points = rows.Select(scaling.Apply).ToArray();
        var weights = new double[rows[0].Length];
        for (var step = 0; step < steps; step++)
        {
            var slope = gradient(Array.ConvertAll(points, p => SentenceFit.Score(weights, p)));
            var change = new double[weights.Length];
            for (var i = 0; i < points.Length; i++)
            {
                for (var f = 0; f < weights.Length && slope[i] != 0; f++)
                {
                    change[f] += slope[i] * points[i][f];
                }
            }

            for (var f = 0; f < weights.Length; f++)
            {
                weights[f] -= rate * (change[f] + (ridge * weights[f]));
            }
        }

        return scaling.ForRaw(weights, 0).Weights;
    }

    /// <summary>The same, with some weights given beforehand and left as they are.</summary>
    public static double[] Fit(
        IReadOnlyList<double[]> rows, IReadOnlyDictionary<int, double> held, double ridge, Func<double[], double[]> gradient, int steps, double rate)
    {
        var given = rows.Select(r => held.Sum(h => h.Value * r[h.Key])).ToArray();
        var free = rows.Select(r => (double[])[.. r.Select((value, f) => held.ContainsKey(f) ? 0 : value)]).ToList();
        var weights = Fit(free, ridge, scores => gradient([.. scores.Select((s, i) => s + given[i])]), steps, rate);
        return [.. weights.Select((w, f) => held.GetValueOrDefault(f, w))];
    }
}
