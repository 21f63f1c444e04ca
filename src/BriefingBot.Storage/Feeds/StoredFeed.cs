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
