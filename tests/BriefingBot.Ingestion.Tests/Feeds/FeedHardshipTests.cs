using System.Text;
using BriefingBot.Ingestion.Feeds;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Feeds;

/// <summary>Tests that count the processor's time: no other runs beside them.</summary>
[CollectionDefinition(nameof(FeedHardshipTests), DisableParallelization = true)]
public sealed class FeedHardship;

[Collection(nameof(FeedHardshipTests))]
public sealed class FeedHardshipTests : FeedTest
{
    private const string Sound = """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:base="https://a.example/"><channel><title>A &amp; B</title>
        <item><title><![CDATA[One <b>two</b>]]></title><guid isPermaLink="true">/1</guid><pubDate>Tue, 03 Feb 2026 08:15:00 GMT</pubDate>
        <content:encoded>&lt;p style="x"&gt;Text &amp;nbsp; &lt;a href="x"&gt;link&lt;/a&gt;&lt;svg xlink:href="#"&gt;&lt;/p&gt;</content:encoded></item>
        <entry><link rel="alternate" href="2"/><author><name>Ada</name></author><content type="xhtml"><div><p>x</p></div></content></entry></channel></rss>
        """;

    private static readonly TimeSpan s_quick = TimeSpan.FromSeconds(2);

    [Fact]
    public void Read_AnyMutationOfAFeed_EndsInAFeedOrAReason()
    {
        string[] pieces =
            ["<", ">", "&", "]]>", "<![CDATA[", "<!--", "\"", "</item>", "<item>", "\0", "\uFFFF", "<!DOCTYPE", "xmlns=", "&#x110000;", "99:99", "<?"];
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[0, 40], Gen.Int[0, pieces.Length - 1]).List[1, 6].Sample(changes =>
        {
            var text = new StringBuilder(Sound);
            foreach (var (at, length, piece) in changes)
            {
                var start = Math.Min(at, text.Length);
                text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, pieces[piece]);
            }

            var isRead = FeedReader.TryRead(new FeedSource(Encoding.UTF8.GetBytes(text.ToString()), Place), Time, out var feed, out var problem);
            return isRead ? feed!.Items.All(item => item is { Id: not null, Title.Line: not null, Text: not null }) : problem!.Length > 0;
        });
    }

    [Fact]
    public void Read_FiftyThousandItems_GivesAllInBoundedTimeAndMemory()
    {
        var items = string.Concat(Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant(
            $"<item><title>T &amp; {i}</title><link>/{i}</link><pubDate>Tue, 03 Feb 2026 08:15:00 GMT</pubDate><description>Low &lt;b&gt;tide&lt;/b&gt;.</description></item>")));
        var content = Encoding.UTF8.GetBytes($"<rss><channel>{items}</channel></rss>");
        var (before, cpu) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);

        var feed = Read(content);

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{content.Length:N0} bytes, {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:N0} ms, {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes allocated"));
        Assert.Equal((50_000, "T & 49999"), (feed.Items.Count, feed.Items[^1].Title.Line));
        Assert.InRange(Environment.CpuUsage.TotalTime - cpu, TimeSpan.Zero, 10 * s_quick);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 250L * content.Length);
    }

    [Theory]
    [InlineData("<rss><channel>", "<a>", 300_000)]
    [InlineData("<rss><channel>", "<item>", 150_000)]
    [InlineData("<rss><channel><item><title>", "&amp;", 200_000)]
    [InlineData("<rss><channel><item><description>", "&lt;p&gt;", 100_000)]
    [InlineData("<rss><channel>", "</x>", 200_000)]
    [InlineData("<rss><channel>", "<![CDATA[", 100_000)]
    [InlineData("<rss><channel><item><pubDate>", "1:1", 300_000)]
    public void Read_AMegabyteOfOnePiece_IsQuick(string start, string piece, int count)
    {
        var content = Encoding.UTF8.GetBytes(start + new StringBuilder().Insert(0, piece, count));
        var before = Environment.CpuUsage.TotalTime;

        Assert.True(FeedReader.TryRead(new FeedSource(content, Place), Time, out _, out _));

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, 5 * s_quick);
    }

    [Fact]
    public void Read_EntitiesThatMultiply_AreNotFollowed()
    {
        var definitions = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));

        var feed = Read($"<!DOCTYPE rss [<!ENTITY l0 \"ha\">{definitions}]><rss><channel><item><title>&l9;</title></item></channel></rss>");

        Assert.Equal("&l9;", Assert.Single(feed.Items).Title.Value);
    }

    [Theory]
    [InlineData("<!ENTITY far SYSTEM \"file:///etc/hostname\">")]
    [InlineData("<!ENTITY far PUBLIC \"-//A//B\" \"http://169.254.169.254/latest\">")]
    [InlineData("<!ENTITY % all SYSTEM \"http://127.0.0.1/x.dtd\"> %all;")]
    public void Read_EntitiesThatPointElsewhere_AreNotFollowed(string definition)
    {
        var feed = Read($"<!DOCTYPE rss [{definition}]><rss><channel><item><title>&far;</title></item></channel></rss>");

        Assert.Equal("&far;", Assert.Single(feed.Items).Title.Value);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"items\": ")]
    public void Read_JsonThatIsNestedWithoutEnd_IsNoFeed(string opening)
    {
        var content = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": " + new StringBuilder().Insert(0, opening, 100_000);

        Assert.False(FeedReader.TryRead(new FeedSource(Encoding.UTF8.GetBytes(content), Place), Time, out _, out var problem));
        Assert.Contains("no feed", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "nothing at this address")]
    [InlineData(" \n ", "nothing at this address")]
    [InlineData("<html><head><title>News</title></head></html>", "a page at this address, not a feed")]
    [InlineData("\0\u0001\u0002", "nothing at this address")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [", "no feed")]
    public void Read_WhatIsNoFeed_SaysWhatItIs(string content, string words)
    {
        Assert.False(FeedReader.TryRead(new FeedSource(Encoding.UTF8.GetBytes(content), Place), Time, out _, out var problem));
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }
}
