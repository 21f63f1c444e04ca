using System.Text;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Feeds;

/// <summary>Reads feeds at noon on 25 November 2026.</summary>
public abstract class FeedTest
{
    private protected static ScriptedTime Time { get; } = new();

    private protected static Uri Place { get; } = new("https://harbour.example/news/feed");

    private protected static Feed Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private protected static Feed Read(byte[] content, string charset = "") =>
        FeedReader.TryRead(new FeedSource(content, Place, charset), Time, out var feed, out var problem)
            ? feed
            : throw new InvalidOperationException(problem);

    private protected static FeedItem ReadItem(string item) => Assert.Single(Read($"<rss version='2.0'><channel>{item}</channel></rss>").Items);
}
