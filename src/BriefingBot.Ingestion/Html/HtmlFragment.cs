using AngleSharp.Html.Parser;

namespace BriefingBot.Ingestion.Html;

/// <summary>HTML inside other formats.</summary>
internal static class HtmlFragment
{
    /// <summary>The text of a piece of HTML without its tags.</summary>
    public static string TextOf(string html)
    {
        if (NestingScan.Measure(html) != TreeSize.Fine)
        {
            return "";
        }

        using var document = new HtmlParser().ParseDocument(html);
        if (TreeDepth.Measure(document) != TreeSize.Fine || document.Body is null)
        {
            return "";
        }

        PageCleaning.Apply(document);
        return string.Join("\n\n", TextBlocks.Of(document.Body, SiteLinks.None).Select(block => block.Text));
    }
}
