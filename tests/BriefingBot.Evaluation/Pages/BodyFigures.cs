using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Pages;

/// <summary>
/// The article extraction benchmark's figures: precision and recall are means over the pages where they are defined, F1 is that of the
/// means; exact is the share of pages with the very words.
/// </summary>
internal static class BodyFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<ExtractedText> pages)
    {
        var rows = pages.Select(page => Shingles.Compare(page.Truth.ArticleBody ?? "", page.Page?.Text ?? "")).ToList();
        var precision = Mean(rows.Where(row => row.Right + row.Extra > 0).Select(row => Rate(row.Right, row.Extra, row.Missing)));
        var recall = Mean(rows.Where(row => row.Right + row.Missing > 0).Select(row => Rate(row.Right, row.Missing, row.Extra)));
        var exact = pages.Count(page => Shingles.Words(page.Truth.ArticleBody ?? "").SequenceEqual(Shingles.Words(page.Page?.Text ?? "")));
        yield return Figure.Count("pages", pages.Count);
        yield return Figure.Share("f1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : null);
        yield return Figure.Share("precision", precision);
        yield return Figure.Share("recall", recall);
        yield return Figure.Share("exact", exact, pages.Count);
    }

    private static double Rate(double hit, double miss, double other) =>
        miss == 0 && other == 0 ? 1 : hit == 0 && miss == 0 ? 0 : hit / (hit + miss);

    private static double? Mean(IEnumerable<double> values) => values.DefaultIfEmpty(double.NaN).Average() is var mean && double.IsNaN(mean) ? null : mean;
}
