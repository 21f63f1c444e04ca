using BriefingBot.Core.Articles;

namespace BriefingBot.Storage.Feeds;

/// <summary>Names a feed that is followed.</summary>
public readonly record struct FeedId(long Value);

/// <summary>A feed that is followed.</summary>
/// <param name="Id">Which.</param>
/// <param name="Collection">Where its articles go.</param>
/// <param name="Address">Where it is.</param>
/// <param name="State">What is known of it.</param>
public sealed record StoredFeed(FeedId Id, CollectionName Collection, Uri Address, FeedState State);

/// <summary>What is known of a feed.</summary>
/// <param name="Title">What it calls itself, or an empty string.</param>
/// <param name="ETag">Its entity tag when everything in it had been loaded, or null.</param>
/// <param name="LastModified">Its date of change as the server sent it, when everything in it had been loaded, or null.</param>
/// <param name="CheckedAt">When it was last read, to the second, or null.</param>
/// <param name="Problem">Why it could not be read then, or null.</param>
public sealed record FeedState(string Title, string? ETag, string? LastModified, DateTimeOffset? CheckedAt, string? Problem)
{
    /// <summary>Nothing is known yet.</summary>
    public static FeedState New { get; } = new("", null, null, null, null);
}
