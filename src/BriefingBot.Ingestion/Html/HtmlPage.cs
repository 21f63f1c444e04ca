using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BriefingBot.Ingestion.Html;

/// <summary>Parses a page as a browser that runs its scripts sees it, but for articles that stand in a noscript element alone.</summary>
internal static class HtmlPage
{
    // Less is a tracking pixel or a plea to switch scripts on.
    private const int MinArticle = 1000;

    private static readonly HtmlParserOptions s_options = new() { IsScripting = true };

    /// <summary>The page, or null and why where it is no page that can be walked.</summary>
    public static (IHtmlDocument? Page, TreeSize Size) Parse(string html)
    {
        var size = NestingScan.Measure(html);
        if (size != TreeSize.Fine)
        {
            return (null, size);
        }

        var page = new HtmlParser(s_options).ParseDocument(html);
        size = TreeDepth.Measure(page);
        if (size != TreeSize.Fine)
        {
            page.Dispose();
            return (null, size);
        }

        // Those of the head hold styles and addresses alone.
        foreach (var hidden in page.GetElementsByTagName("noscript").Where(element => element.TextContent.Length >= MinArticle).ToList())
        {
            var shown = page.CreateElement("div");
            shown.InnerHtml = hidden.TextContent;
            if (TreeDepth.Measure(shown) == TreeSize.Fine && hidden.ParentElement is { } parent && 2 * TextMass.Prose(parent) < 3 * hidden.TextContent.Length)
            {
                hidden.Replace(shown);
            }
        }

        return (page, TreeSize.Fine);
    }
}
