namespace BriefingBot.Training.Ranking;

/// <summary>Solves a·x = b by Gaussian elimination with partial pivoting.</summary>
internal static class LinearSystem
{
    public static double[] Solve(double[,] a, double[] b)
    {
        var size = b.Length;
        var rows = Enumerable.Range(0, size).Select(i => (double[])[.. Enumerable.Range(0, size).Select(j => a[i, j]), b[i]]).ToArray();
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(i => Math.Abs(rows[i][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var i = column + 1; i < size; i++)
            {
                var factor = rows[i][column] / rows[column][column];
                for (var j = column; j <= size; j++)
                {
                    rows[i][j] -= factor * rows[column][j];
                }
            }
        }

        var x = new double[size];
        for (var i = size - 1; i >= 0; i--)
        {
            x[i] = (rows[i][size] - Enumerable.Range(i + 1, size - i - 1).Sum(j => rows[i][j] * x[j])) / rows[i][i];
        }

        return x;
    }
}
