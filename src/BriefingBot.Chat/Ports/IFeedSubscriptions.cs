using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Chat.Ports;

/// <summary>Feeds whose articles go into a collection as they appear. Safe for concurrent use.</summary>
public interface IFeedSubscriptions
{
    /// <summary>Follows a feed; following it again changes nothing. Reads it once to see that it is one.</summary>
    /// <exception cref="IntakeException">There is no feed at the address, or the collection follows as many as it may.</exception>
    Task<FeedSubscription> AddAsync(CollectionName collection, Uri address, CancellationToken cancellation);

    /// <summary>The feeds that a collection follows, by address.</summary>
    Task<IReadOnlyList<FeedSubscription>> ListAsync(CollectionName collection, CancellationToken cancellation);

    /// <summary>Follows a feed no longer; its articles stay.</summary>
    /// <returns>False where it was not followed.</returns>
    Task<bool> RemoveAsync(CollectionName collection, Uri address, CancellationToken cancellation);

    /// <summary>Reads the feeds now and loads what is new or has changed. A feed that cannot be read is among the refused.</summary>
    /// <param name="collection">Whose feeds.</param>
    /// <param name="address">One of them, or null for all.</param>
    /// <param name="progress">Told after every article; null for none.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    /// <exception cref="IntakeException">The collection does not follow that feed, or none at all.</exception>
    Task<LoadReport> CheckAsync(CollectionName collection, Uri? address, IProgress<LoadProgress>? progress, CancellationToken cancellation);
}

/// <summary>A feed that is followed.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What it calls itself, or an empty string.</param>
/// <param name="CheckedAt">When it was last read, or null.</param>
/// <param name="Problem">Why it could not be read the last time, in words for the admin, or null.</param>
public sealed record FeedSubscription(Uri Address, string Title, DateTimeOffset? CheckedAt, string? Problem)
{
    /// <summary>Since when it cannot be read, or null.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>When it is to be read next, or null: soon, or never where it is gone.</summary>
    public DateTimeOffset? NextCheck { get; init; }

    /// <summary>Whether its server says that it is gone for good; then it is read again only where it alone is asked for.</summary>
    public bool IsGone { get; init; }
}
