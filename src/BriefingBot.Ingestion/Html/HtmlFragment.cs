using AngleSharp.Html.Parser;

namespace BriefingBot.Ingestion.Html;

/// <summary>HTML inside other formats.</summary>
internal static class HtmlFragment
{
    /// <summary>The text of a piece of HTML without its tags.</summary>
    public static string TextOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return TreeDepth.IsTooDeep(document) || document.Body is null ? "" : BodyText.Whole(document.Body);
    }
}
