using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Ingestion.Links;

namespace BriefingBot.Intake.Following;

/// <summary>Fetches what addresses of a list lead to.</summary>
internal sealed class LinkedPages(WebPages pages)
{
    /// <summary>What is at an address, or why it is not read.</summary>
    public async Task<(IAsyncEnumerable<Finding> Findings, ReadOutcome.Refused? Refused)> FetchAsync(Link link, CancellationToken cancellation)
    {
        try
        {
            return (pages.FindAsync(await pages.FetchAsync(link.Address, cancellation), cancellation), null);
        }
        catch (FetchException failure)
        {
            return (AsyncEnumerable.Empty<Finding>(), new(link.Address.AbsoluteUri, failure.Message));
        }
    }

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
