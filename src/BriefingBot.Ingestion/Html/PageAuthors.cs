using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the authors: what the page says for programs, then its byline.</summary>
internal static partial class PageAuthors
{
    private const int MaxByline = 120;
    private const int MaxElements = 30;
    private const int LinesAroundHeadline = 12;

    private static readonly string[] s_tags =
    [
        "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author",
        "cXenseParse:author", "authors", "byl", "creator", "dc.contributor", "twitter:data1", "article.author", "vr:author", "shareaholic:article_author_name",
    ];

    private static readonly string[] s_elements =
    [
        "[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", "[rel~=author]", ".author-name, .authorname, .author__name, .article-author, .post-author, .byline-name, .byline__name, .entry-author, .post-author-name, .autor-name",
        ".author .fn, .vcard .fn, .author", "[class*=byline], [class*=Byline]", "[class*=author], [class*=Author], [class*=autor], [class*=Autor], [id*=author]",
    ];

    /// <summary>The names in their order; none where the page tells none.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="jsonLd">What JSON-LD says.</param>
    /// <param name="meta">The meta tags.</param>
    /// <param name="site">The names of the site, which stand for an author that is not told.</param>
    public static IReadOnlyList<string> Of(IHtmlDocument page, IReadOnlyList<string> jsonLd, MetaTags meta, IReadOnlyList<string> site)
    {
        var told = AuthorNames.Of(jsonLd);
        var tagged = AuthorNames.Of(meta.Repeated(s_tags));
        return Persons(told, site) ?? Persons(tagged, site) ?? InElements(page, site) ?? InLines(page)
            ?? (told.Count > 0 ? told : tagged);
    }

    private static IReadOnlyList<string>? Persons(IReadOnlyList<string> names, IReadOnlyList<string> site) =>
        names.Any(name => !site.Any(own => own.Length > 2 && PageTitle.Key(name).Contains(own, StringComparison.Ordinal))) ? names : null;

    private static IReadOnlyList<string>? InElements(IHtmlDocument page, IReadOnlyList<string> site) =>
        s_elements.SelectMany(selector => page.QuerySelectorAll(selector).Where(IsOfArticle).Take(MaxElements))
            .Select(element => Folded.Of(element.TextContent))
            .Where(text => text.Length is > 1 and <= MaxByline)
            .Select(text => Persons(AuthorNames.Of([text]), site))
            .FirstOrDefault(names => names is not null);

    /// <summary>A line around the headline that begins as bylines do, or one anywhere that says to name the author.</summary>
    private static IReadOnlyList<string>? InLines(IHtmlDocument page)
    {
        var blocks = page.Body is { } body ? TextBlocks.Of(body, SiteLinks.None) : [];
        var headline = blocks.FindIndex(block => block.Element.LocalName == "h1");
        return (headline >= 0 ? blocks.Skip(headline).Take(LinesAroundHeadline).Where(block => StartsAsByline().IsMatch(block.Text)) : [])
            .Concat(blocks.Where(block => Label().IsMatch(block.Text)))
            .Where(block => block.Text.Length <= MaxByline)
            .Select(block => AuthorNames.Of([block.Text]))
            .FirstOrDefault(names => names.Count > 0);
    }

    private static bool IsOfArticle(IElement element)
    {
        for (var at = element; at is not null && at.LocalName != "body"; at = at.ParentElement)
        {
            if (((at != element && at.LocalName is "footer" or "nav") || Clutter.KindOf(at) == ClutterKind.Comments) && at.GetElementsByTagName("h1").Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^\W*((written |posted |published )?[Bb]y|Von|von|VON|BY|Par|Por|Di|Door|Autor(in)?:|Author:|Text:)\s+\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StartsAsByline();

    [GeneratedRegex(@"^\W*(([Ee]in (Artikel|Beitrag|Gastbeitrag|Text) von|[Ww]ritten by|[Tt]ext und Fotos?:|Autor(in|en)?:|Author:|Text:)\s+)\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
