using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>How an element says that it holds an article's body, the surest first.</summary>
internal enum BodyRank
{
    /// <summary>It does not say so.</summary>
    None,

    /// <summary>By schema.org's articleBody.</summary>
    Declared,

    /// <summary>By its class or id.</summary>
    Named,

    /// <summary>By being an article element.</summary>
    Article,

    /// <summary>By being the page's main part.</summary>
    Main,
}

/// <summary>Names that pages give the element that holds an article's body and little else.</summary>
internal static partial class BodyVocabulary
{
    public static bool IsBody(IElement element) => RankOf(element) is BodyRank.Declared or BodyRank.Named;

    public static BodyRank RankOf(IElement element) =>
        element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? BodyRank.Declared
        : IsNamed(element) ? BodyRank.Named
        : element.LocalName == "article" ? BodyRank.Article
        : element.LocalName == "main" || element.GetAttribute("role") == "main" ? BodyRank.Main
        : BodyRank.None;

    private static bool IsNamed(IElement element) =>
        element.LocalName is "div" or "section" or "article" or "main" or "td" or "span"
        && (element.ClassName is { Length: > 0 } || element.Id is { Length: > 0 })
        && Body().IsMatch(ElementWords.Squeezed(element));

    [GeneratedRegex(
        "(?:article|story|post|entry|news|blog|artikel|articulo|nota|noticia)(?:body|text|content|copy|inhalt|cuerpo|contenido|main)(?!er|wrap|head|foot)"
        + "|(?:^| )(?:bodytext|textbody|textcontent|fulltext|contentbody|bodycontent|bodycopy|storybodytext|artcontent|"
        + "singlecontent|fieldnamebody|fieldbody|cuerponota|themecontent|contenttext)(?: |$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
