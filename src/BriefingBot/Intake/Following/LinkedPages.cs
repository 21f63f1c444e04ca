using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Links;

namespace BriefingBot.Intake.Following;

/// <summary>Articles of pages that a list names.</summary>
internal static class LinkedPages
{
    /// <summary>The article with what its page does not tell and the list does.</summary>
    public static ReadOutcome Completed(ReadOutcome outcome, Link link) =>
        WebPages.OfSite(outcome, link.Address) is ReadOutcome.Read { Article: var article } read
        ? read with
        {
            Article = article with
            {
                Title = article.Title.Length > 0 ? article.Title : link.Title,
                Outlet = link.Outlet.Length > 0 && article.Outlet == SiteName.Of(article.Url) ? link.Outlet : article.Outlet,
                Language = article.Language.Length > 0 ? article.Language : link.Language,
                Published = article.Published ?? link.Published,
            },
        }
        : outcome;
}
