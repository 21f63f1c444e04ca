using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the first paragraph of an article where the page sets it apart from the body, between headline and body.</summary>
internal static class LeadParagraph
{
    private const int MinLength = 60;
    private const int MaxLength = 1000;
    private const int MaxLevels = 6;

    // Names of a first paragraph. A "deck", "subtitle" or "standfirst" is the editor's, and is left out as the headline is.
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "intro", "introduction", "lead", "lede", "excerpt", "abstract", "teaser", "chapo", "chapeau", "sommario", "vorspann", "einleitung", "anreisser",
        "entradilla", "bajada", "epigraph", "copete", "ingress", "manchet", "lid", "introtext", "leadtext", "anons",
    };

    /// <summary>The blocks of the lead, none where there is none or where the body begins with it.</summary>
    public static IReadOnlyList<TextBlock> Of(IHtmlDocument page, IReadOnlyList<IElement> bodies, SiteLinks links)
    {
        if (bodies.Count == 0 || page.Body is not { } body)
        {
            return [];
        }

        foreach (var element in body.QuerySelectorAll("p, div, section, strong, span").Where(IsNamed))
        {
            var precedes = element.CompareDocumentPosition(bodies[0]);
            if (!precedes.HasFlag(DocumentPositions.Following) || precedes.HasFlag(DocumentPositions.ContainedBy))
            {
                continue;
            }

            List<TextBlock> blocks = [.. TextBlocks.Of(element, links).Where(block => block.Element.LocalName is not ("h1" or "h2" or "h3") && IsProse(block))];
            if (blocks.Count is > 0 and <= 5 && SharesFrame(element, bodies[0]))
            {
                return blocks;
            }
        }

        return [];
    }

    private static bool IsNamed(IElement element) =>
        element.GetAttribute("itemprop") is "description" or "abstract"
        || ((element.ClassName is { Length: > 0 } || element.Id is { Length: > 0 }) && ElementWords.Of(element).Exists(s_names.Contains));

    private static bool IsProse(TextBlock block) =>
        block.Text.Length is >= MinLength and <= MaxLength && 4 * block.LinkLength < block.Text.Length
        && block.Text[^1] is '.' or '!' or '?' or '…' or '"' or '”' or '“' or '»' or '。' or ')';

    private static bool SharesFrame(IElement lead, IElement body)
    {
        var frame = lead.ParentElement;
        for (var level = 0; level < MaxLevels && frame is not null && frame.LocalName != "body"; level++)
        {
            if (frame.Contains(body))
            {
                return true;
            }

            frame = frame.ParentElement;
        }

        return false;
    }
}
