namespace BriefingBot.Feeds;

/// <summary>What was typed after "feed".</summary>
/// <param name="Source">A file or an address.</param>
/// <param name="Address">What relative links of a file are completed with, or null.</param>
/// <param name="AsJson">Whether it is printed for programs.</param>
internal sealed record FeedArguments(string Source, Uri? Address, bool AsJson);
