using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the element that holds the article: by what the page says of itself, else by where the paragraphs are densest.</summary>
internal static class BodyContainer
{
    // A shorter one is a teaser or a caption.
    private const int MinTextLength = 140;

    private static readonly string[] s_declared = ["[itemprop~=articleBody]", "article", "main, [role=main]"];

    public static IElement? Find(IHtmlDocument page)
    {
        List<Paragraph> paragraphs = [.. page.QuerySelectorAll("p")
            .Where(p => !PageZones.IsInOutsideZone(p))
            .Select(p => new Paragraph(p, p.TextContent.Trim().Length))];
        return s_declared
            .Select(selector => Declared(page.QuerySelectorAll(selector), paragraphs))
            .FirstOrDefault(element => element is not null)
            ?? Densest(paragraphs)
            ?? page.Body;
    }

    /// <summary>The candidate that holds the most paragraph text.</summary>
    private static IElement? Declared(IEnumerable<IElement> candidates, List<Paragraph> paragraphs)
    {
        var scores = candidates.ToDictionary(element => element, _ => 0.0);
        foreach (var paragraph in paragraphs)
        {
            for (var ancestor = paragraph.Element; ancestor is not null; ancestor = ancestor.ParentElement)
            {
                if (scores.TryGetValue(ancestor, out var score))
                {
                    scores[ancestor] = score + paragraph.Length;
                }
            }
        }

        return Best(scores) is { Value: >= MinTextLength } best ? best.Key : null;
    }

    /// <summary>The element with the most paragraph text right below it; text one level further down counts half.</summary>
    private static IElement? Densest(List<Paragraph> paragraphs)
    {
        Dictionary<IElement, double> scores = [];
        foreach (var (element, length) in paragraphs)
        {
            Add(element.ParentElement, length);
            Add(element.ParentElement?.ParentElement, length / 2.0);
        }

        return Best(scores)?.Key;

        void Add(IElement? element, double score)
        {
            if (element is not null)
            {
                scores[element] = scores.GetValueOrDefault(element) + score;
            }
        }
    }

    private static KeyValuePair<IElement, double>? Best(Dictionary<IElement, double> scores) =>
        scores.Count == 0 ? null : scores.MaxBy(score => score.Value);

    private readonly record struct Paragraph(IElement Element, int Length);
}
