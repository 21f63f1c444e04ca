using System.Collections.Frozen;
using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>What an element is beside the article, as far as its name tells.</summary>
internal enum ClutterKind
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>Navigation, advertising, related articles, sharing: never a part of the article, however long.</summary>
    Beside,

    /// <summary>Menus and previews of other articles, where it is mostly links; else the name means something else.</summary>
    Links,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Captions, bylines, dates, tags: a few words that belong to the article but are not its text.</summary>
    Detail,
}

/// <summary>Tells clutter by the words of an element's classes and id, in the languages that pages are written in.</summary>
internal static class Clutter
{
    private static readonly FrozenSet<string> s_beside = Words(
        "related relatedposts relateds recommended recommendation recommendations recirc recirculation mostread mostpopular popular trending "
        + "share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials sociable newsletter newsletters subscribe "
        + "subscription signup optin sidebar breadcrumb breadcrumbs crumb crumbs promo promos promotion advert adverts advertisement advertising "
        + "ad ads adsense sponsor sponsored outbrain taboola criteo banner widget widgets menu submenu nav navi navigation navbar subnav footer "
        + "footnav cookie cookies consent gdpr popup modal overlay lightbox tooltip rollover hovercard popover toolbar pagination pager prevnext "
        + "skip skiplink noprint printonly screenreader visuallyhidden paywall login register regwall cta "
        + "jp flair readmore morenews morestories upnext playlist toc "
        + "anzeige werbung verwandte teilen weiterlesen merkliste publicidad compartir relacionadas relacionados partage publicite partager "
        + "pubblicita condividi correlati reklama powiazane polecane dela udostepnij");

    private static readonly FrozenSet<string> s_comments = Words(
        "comment comments commentlist commentarea commentform respond reactions reacties disqus livefyre kommentare kommentar "
        + "commentaires commentaire comentarios comentario commenti komentarze komentarz comentarii kommentarer kommentek yorumlar replies");

    private static readonly FrozenSet<string> s_detail = Words(
        "caption captions figcaption credit credits byline bylines author authors autor autoren authorbox timestamp dateline datetime pubdate "
        + "published publishdate date datum fecha meta metadata postmeta entrymeta tags tag taglist keywords topics categories category rubrik kicker "
        + "copyright bildunterschrift legende rating ratings votes vote counter views print printer email bio correction disclosure "
        + "factbox infobox source quelle fuente");

    private static readonly FrozenSet<string> s_links = Words("menu nav navi teaser teasers snippet bar list links link linklist rel card cards item tile grid");

    public static ClutterKind KindOf(IElement element)
    {
        if ((element.ClassName is not { Length: > 0 } && element.Id is not { Length: > 0 }) || IsWholePost(element))
        {
            return ClutterKind.None;
        }

        var kind = ClutterKind.None;
        foreach (var word in ElementWords.Of(element))
        {
            if (s_comments.Contains(word))
            {
                return ClutterKind.Comments;
            }

            kind = s_beside.Contains(word) ? ClutterKind.Beside
                : kind == ClutterKind.None && s_detail.Contains(word) ? ClutterKind.Detail
                : kind == ClutterKind.None && s_links.Contains(word) ? ClutterKind.Links
                : kind;
        }

        return kind;
    }

    // Blog software names a post after its categories and tags.
    private static bool IsWholePost(IElement element) =>
        element.ClassList.Contains("hentry") || element.ClassList.Contains("status-publish") || element.ClassList.Contains("post");

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
