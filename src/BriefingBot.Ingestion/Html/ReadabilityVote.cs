using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace BriefingBot.Ingestion.Html;

/// <summary>Asks SmartReader (a port of Mozilla's Readability) which elements of a page are its article.</summary>
internal static partial class ReadabilityVote
{
    // It looks at every element several times; a page with more is no article, or one that is not worth minutes.
    private const int MaxNodes = 30_000;

    // It reads the whole text below an element at every level: twice the depth takes it ten times as long.
    private const int MaxDepth = 100;
    private const string Mark = "data-bb";

    /// <summary>The elements of the page that SmartReader keeps; none where it finds no article. The page is as before.</summary>
    public static IReadOnlySet<IElement> Of(IHtmlDocument page)
    {
        var elements = page.Body?.QuerySelectorAll("*");
        if (elements is null || TreeDepth.Measure(page, MaxDepth, MaxNodes) != TreeSize.Fine)
        {
            return new HashSet<IElement>();
        }

        for (var i = 0; i < elements.Length; i++)
        {
            elements[i].SetAttribute(Mark, i.ToString(CultureInfo.InvariantCulture));
        }

        using var copy = (IHtmlDocument)page.Clone(deep: true);
        using var reader = new Reader("https://page.invalid/", copy) { KeepClasses = true, CharThreshold = 200, DisableJSONLD = true };
        var content = reader.GetArticle().Content ?? "";
        return Marks().Matches(content)
            .Select(match => elements[int.Parse(match.ValueSpan[(Mark.Length + 2)..^1], CultureInfo.InvariantCulture)])
            .ToHashSet();
    }

    [GeneratedRegex("data-bb=\"[0-9]+\"")]
    private static partial Regex Marks();
}
