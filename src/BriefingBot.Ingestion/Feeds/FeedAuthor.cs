namespace BriefingBot.Ingestion.Feeds;

/// <summary>Who wrote an item; what is not told is empty.</summary>
/// <param name="Name">The name.</param>
/// <param name="Mail">The mail address.</param>
public sealed record FeedAuthor(string Name, string Mail);
