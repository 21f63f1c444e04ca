namespace BriefingBot.Ingestion.Feeds;

/// <summary>The bytes of a feed and where they come from.</summary>
/// <param name="Content">The bytes, unpacked.</param>
/// <param name="Address">What relative links are completed with, or null.</param>
/// <param name="Charset">The character set that the server tells, or an empty string.</param>
public sealed record FeedSource(ReadOnlyMemory<byte> Content, Uri? Address, string Charset = "");
