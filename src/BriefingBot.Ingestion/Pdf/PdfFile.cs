using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>What a PDF holds, page by page.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Title">The title in its properties, or an empty string.</param>
/// <param name="Language">The language in its catalogue, or an empty string.</param>
/// <param name="LeftOut">How many pages behind the last one were not read.</param>
internal sealed record PdfFile(IReadOnlyList<PdfPage> Pages, string Title, string Language, int LeftOut)
{
    /// <summary>The most pages that are read.</summary>
    public const int MaxPages = 1_000;

    private static readonly ParsingOptions s_lenient = new() { UseLenientParsing = true, SkipMissingFonts = true };

    /// <summary>Reads a PDF; throws whatever the library throws at a broken one.</summary>
    public static PdfFile Open(byte[] bytes, CancellationToken cancellation)
    {
        using var document = PdfDocument.Open(bytes, s_lenient);
        List<PdfPage> pages = [];
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MaxPages); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(PageLayout.Of(document.GetPage(number)));
        }

        var catalog = document.Structure.Catalog.CatalogDictionary;
        var language = catalog.TryGet(NameToken.Create("Lang"), out var token) && token is StringToken told ? told.Data : "";
        return new(pages, document.Information.Title?.Trim() ?? "", language, Math.Max(0, document.NumberOfPages - MaxPages));
    }
}
