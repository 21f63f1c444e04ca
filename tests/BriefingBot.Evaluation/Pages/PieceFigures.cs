using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Pages;

/// <summary>A wanted piece in the text is right, an unwanted one in it wrong; headline, day and byline are right where they are equal.</summary>
internal static class PieceFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<ExtractedText> pages)
    {
        var wanted = pages.SelectMany(page => page.Truth.With.Select(piece => Holds(page, piece))).ToList();
        var unwanted = pages.SelectMany(page => page.Truth.Without.Select(piece => Holds(page, piece))).ToList();
        var (right, wrong) = (wanted.Count(found => found), unwanted.Count(found => found));
        double? precision = right + wrong > 0 ? (double)right / (right + wrong) : 0;
        double? recall = wanted.Count > 0 ? (double)right / wanted.Count : 0;
        yield return Figure.Count("pages", pages.Count);
        yield return Figure.Share("f", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
        yield return Figure.Share("precision", precision);
        yield return Figure.Share("recall", recall);
        yield return Figure.Share("accuracy", right + unwanted.Count - wrong, wanted.Count + unwanted.Count);
        yield return Equal("title", pages, truth => truth.Title, page => page.Title);
        yield return Equal("date", pages, truth => truth.Date, page => page.PublishedAt?.ToString() is { } date ? date[..Math.Min(10, date.Length)] : "");
        yield return Equal("author", pages, truth => truth.Byline, page => string.Join(", ", page.Authors));
    }

    private static bool Holds(ExtractedText page, string piece) => (page.Page?.Text ?? "").Contains(piece, StringComparison.Ordinal);

    private static Figure Equal(
        string name, IReadOnlyList<ExtractedText> pages, Func<PageTruth, string?> truth, Func<Ingestion.Html.ExtractedPage, string> told)
    {
        var known = pages.Where(page => !string.IsNullOrEmpty(truth(page.Truth))).ToList();
        return Figure.Share(name, known.Count(page => page.Page is { } found && Fold(told(found)) == Fold(truth(page.Truth)!)), known.Count);
    }

    private static string Fold(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
