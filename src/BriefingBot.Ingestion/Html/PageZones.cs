using System.Collections.Frozen;
using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells the parts of a page that are no article text, and the elements that begin a line of their own.</summary>
internal static class PageZones
{
    // ASP.NET Web Forms wraps the whole page in a form; no form that a reader fills in has that many paragraphs.
    private const int ParagraphsOfWholePageForm = 5;

    private static readonly FrozenSet<string> s_outside = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "head", "nav", "header", "footer", "aside", "menu", "dialog", "figure", "figcaption",
        "button", "select", "textarea", "svg", "math", "iframe", "object", "video", "audio", "canvas");

    private static readonly FrozenSet<string> s_textBlocks = FrozenSet.Create(
        StringComparer.Ordinal, "p", "li", "blockquote", "h2", "h3", "h4", "pre");

    private static readonly FrozenSet<string> s_otherBlocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "div", "section", "article", "main", "body", "ul", "ol", "dl", "dt", "dd", "h5", "h6", "hr", "table", "tr", "td", "th", "center",
        "details", "summary", "address", "fieldset", "form");

    public static bool IsOutside(IElement element) =>
        s_outside.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.LocalName == "form" && !element.GetElementsByTagName("p").Skip(ParagraphsOfWholePageForm - 1).Any());

    /// <summary>Whether the element's own text is article text.</summary>
    public static bool IsTextBlock(IElement element) => s_textBlocks.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => IsTextBlock(element) || s_otherBlocks.Contains(element.LocalName);

    public static bool IsInOutsideZone(IElement element)
    {
        for (var zone = element; zone is not null; zone = zone.ParentElement)
        {
            if (IsOutside(zone))
            {
                return true;
            }
        }

        return false;
    }
}
