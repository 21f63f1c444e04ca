using AngleSharp.Html.Dom;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the language that a page says to be written in.</summary>
internal static class PageLanguage
{
    /// <summary>The tag by BCP 47, or an empty string where the page tells none.</summary>
    public static string Of(IHtmlDocument page, string jsonLd, MetaTags meta) =>
        new[]
        {
            page.DocumentElement?.GetAttribute("lang"),
            page.DocumentElement?.GetAttribute("xml:lang"),
            jsonLd,
            meta.First("og:locale"),
            meta.First("content-language"),
            meta.First("dc.language", "language"),
        }.Select(told => LanguageTag.Of((told ?? "").Split(',')[0])).FirstOrDefault(tag => tag.Length > 0, "");
}
