using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Takes out of a page what is not its article: by the meaning of elements, and by their names where these are sure enough.</summary>
internal static partial class PageCleaning
{
    // More prose than this share of the page's is no clutter, whatever the element is called.
    private const double MaxClutterShare = 0.4;
    private const int MaxDetailText = 400;
    private const int MinArticle = 100;
    private const int MinSentencePart = 20;

    private static readonly FrozenSet<string> s_never = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "video", "audio", "button", "select",
        "textarea", "input", "dialog", "menu", "figcaption", "link", "meta", "map");

    private static readonly FrozenSet<string> s_silent =
        FrozenSet.Create(StringComparer.Ordinal, "script", "style", "template", "link", "meta", "svg", "math");

    private static readonly FrozenSet<string> s_beside = FrozenSet.Create(StringComparer.Ordinal, "nav", "aside", "footer", "figure", "form");

    private static readonly FrozenSet<string> s_microdata = FrozenSet.Create(
        StringComparer.Ordinal,
        "headline", "author", "creator", "datePublished", "dateModified", "dateCreated", "publisher", "image", "keywords", "mainEntityOfPage",
        "interactionCount", "commentCount", "wordCount", "articleSection", "breadcrumb", "copyrightHolder", "caption", "thumbnailUrl", "logo");

    private static readonly FrozenSet<string> s_roles = FrozenSet.Create(
        StringComparer.Ordinal, "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar");

    public static void Apply(IHtmlDocument page)
    {
        if (page.Body is not { } body)
        {
            return;
        }

        var all = TextMass.Prose(body);
        Remove(body, element => s_never.Contains(element.LocalName) && (s_silent.Contains(element.LocalName) || 2 * TextMass.Prose(element) < all));
        foreach (var comment in body.Descendants<IComment>().ToList())
        {
            comment.Remove();
        }

        var limit = MaxClutterShare * TextMass.Prose(body);
        var hasArticle = TextMass.Prose(body) - CommentProse(body) >= MinArticle;
        Remove(body, element => IsClutter(element, limit, hasArticle));
    }

    private static int CommentProse(IElement element) =>
        element != element.Owner?.Body && Clutter.KindOf(element) == ClutterKind.Comments && !HoldsArticle(element)
            ? TextMass.Prose(element) : element.Children.Sum(CommentProse);

    private static bool IsClutter(IElement element, double limit, bool hasArticle)
    {
        if (element.LocalName is "article" or "main" or "h1" or "td" or "tr" or "tbody" || element.GetAttribute("itemprop") == "articleBody")
        {
            return false;
        }

        if (element.LocalName is "span" or "a" or "b" or "i" or "em" or "strong" or "cite" && !IsHidden(element)
            && element.ParentElement!.ChildNodes.OfType<IText>().Any(text => text.Data.AsSpan().Trim().Length >= MinSentencePart))
        {
            return false;
        }

        if (IsDeck(element))
        {
            return true;
        }

        if (element.GetAttribute("itemprop") is { Length: > 0 } property && s_microdata.Contains(property))
        {
            return TextMass.Prose(element) <= limit && !HoldsBody(element);
        }

        var kind = IsHidden(element) || s_beside.Contains(element.LocalName) || IsBesideByRole(element)
            ? ClutterKind.Beside : IsHeading(element) ? ClutterKind.None : Clutter.KindOf(element);
        return kind switch
        {
            ClutterKind.None => false,
            ClutterKind.Comments => hasArticle && !HoldsArticle(element),
            ClutterKind.Links => IsMostlyLinks(element) && !HoldsHeadline(element),
            ClutterKind.Detail => element.TextContent.Trim().Length <= MaxDetailText && TextMass.Prose(element) <= limit && !HoldsHeadline(element)
                && !HoldsBody(element),
            _ => !HoldsHeadline(element) && TextMass.Prose(element) <= limit && !HoldsBody(element),
        };
    }

    /// <summary>A heading right below the headline, which says in other words what the article says.</summary>
    private static bool IsDeck(IElement element) =>
        element.LocalName is "h2" or "h3" or "h4" && element.PreviousElementSibling is { LocalName: "h1" } && element.TextContent.Length <= MaxDetailText;

    private static bool HoldsArticle(IElement element) =>
        HoldsHeadline(element) || element.LocalName == "body" || element.QuerySelector("[itemprop~=articleBody]") is not null;

    private static bool HoldsBody(IElement element) =>
        BodyVocabulary.IsBody(element) || (element.LocalName is not ("aside" or "footer" or "nav") && element.Descendants<IElement>().Any(BodyVocabulary.IsBody));

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static bool IsMostlyLinks(IElement element)
    {
        var links = element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length);
        return links > 0 && 2 * links >= element.TextContent.Trim().Length;
    }

    private static bool HoldsHeadline(IElement element) => element.GetElementsByTagName("h1").Length > 0;

    private static bool IsBesideByRole(IElement element) =>
        element.GetAttribute("role") is { Length: > 0 } role && s_roles.Contains(role);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.ClassList.Contains("hidden")
        || (element.GetAttribute("style") is { Length: > 0 } style && HidingStyle().IsMatch(style));

    private static void Remove(IElement root, Func<IElement, bool> isUnwanted)
    {
        foreach (var element in root.Children.ToList())
        {
            if (isUnwanted(element))
            {
                element.Remove();
            }
            else
            {
                Remove(element, isUnwanted);
            }
        }
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingStyle();
}
