using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Links;

namespace BriefingBot.Ingestion;

/// <summary>What was found in a source: an article or a refusal, or something that only tells where articles are.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>An article, a refusal or a note.</summary>
    /// <param name="Value">What a load takes.</param>
    public sealed record Outcome(ReadOutcome Value) : Finding;

    /// <summary>A feed, of which some items may be whole and others are pages elsewhere.</summary>
    /// <param name="Source">The feed.</param>
    /// <param name="Address">Where it stands, for items without an address of their own.</param>
    /// <param name="Where">The feed as the user named it, for messages.</param>
    public sealed record Feed(FeedSource Source, Uri Address, string Where) : Finding;

    /// <summary>Addresses of pages, of sitemaps or of feeds.</summary>
    /// <param name="List">The addresses.</param>
    public sealed record Links(LinkList List) : Finding;
}
