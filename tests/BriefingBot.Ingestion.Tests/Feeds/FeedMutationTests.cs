using System.Text;
using BriefingBot.Ingestion.Feeds;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Feeds;

/// <summary>Whatever happens to a feed on its way, reading it ends in a feed or in a reason, and soon.</summary>
[Collection(nameof(FeedHardshipTests))]
public sealed class FeedMutationTests : FeedTest
{
    private const int Mutations = 10_000;
    private const int MaxBytes = 8_192;

    // Of the processors, for all of them together: another program that is busy takes nothing from it.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(3);

    private static readonly byte[][] s_feeds =
    [
        .. new[]
        {
            """
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY sea "tide"><!ENTITY far SYSTEM "https://a.example/x">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Quay &amp; Tide &sea;</title><link>https://a.example/</link><ttl>60</ttl>
            <item><title><![CDATA[Ferry <b>leaves</b>]]></title><link>/1?utm_source=x#top</link><guid isPermaLink="false">n-1</guid>
            <dc:creator>Ada Quay</dc:creator><pubDate>Tue, 03 Feb 2026 08:15:00 +0100</pubDate><category>Port</category>
            <content:encoded><![CDATA[<p style="x">Low &nbsp; tide <a href="x" onclick="y">link</a><script>z</script></p>]]></content:encoded>
            <enclosure url="https://a.example/p.jpg" type="image/jpeg" length="7"/></item>
            <item><title>No link</title><description>&lt;p&gt;Text&lt;/p&gt;</description></item></channel></rss>
            """,
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/blog/" xml:lang="en"><title type="html">B &lt;i&gt;log&lt;/i&gt;</title>
            <updated>2026-02-03T08:15:00Z</updated><author><name>Ben</name><email>ben@b.example</email></author>
            <entry xml:base="2026/"><id>tag:b.example,2026:1</id><title type="text">One</title><link rel="alternate" href="one.html"/>
            <link rel="enclosure" href="one.mp3"/><published>2026-02-03T08:15:00.25+09:00</published><updated>2026-02-03</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry<br/>left.</p></div></content></entry>
            <entry><id>2</id><summary type="html">&lt;b&gt;Two&lt;/b&gt;</summary></entry></feed>
            """,
            """
            <?xml version='1.0'?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="https://c.example/"><title>C</title><link>https://c.example/</link><sy:updatePeriod>hourly</sy:updatePeriod>
            <items><rdf:Seq><rdf:li rdf:resource="https://c.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://c.example/1"><title>부산 tide</title><link>https://c.example/1</link><dc:date>2026년 2월 3일 08:15</dc:date></item></rdf:RDF>
            """,
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "D", "home_page_url": "https://d.example/", "authors": [{"name": "Dora"}],
             "items": [{"id": 7, "url": "/7", "title": "Seven \ud83d\udea2", "content_html": "<p>Low <b>tide</b></p>", "date_published": "2026-02-03T08:15:00Z",
             "tags": ["port", 5, null], "attachments": [{"url": "https://d.example/7.mp3"}]}, {"id": "8", "content_text": "Text", "date_modified": "x"}]}
            """,
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "<", ">", "&", "\"", "'", "/", "]]>", "<![CDATA[", "<!--", "-->", "<?xml encoding=\"utf-16\"?>", "<!DOCTYPE a [", "<!ENTITY a \"&a;&a;\">", "&a;",
            "<item>", "</item>", "<entry>", "</channel>", "xmlns:a=", "xml:base=\"//[\"", "&#0;", "&#x110000;", "&#xD800;", "\0", "\uFFFF", "{", "}", "[", "]", "\\ud800",
            "1e999", "0000-00-00T99:99:99+99:99", "<a href=\"http://[::1\">", "data:,", "<script>", "<svg>",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x1F, 0x8B],
    ];

    private static readonly Gen<Change> s_change = Gen.Select(
        Gen.Enum<Kind>(), Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 200], Gen.Int[0, int.MaxValue - 1],
        (kind, from, to, length, choice) => new Change(kind, from, to, length, choice));

    private enum Kind
    {
        Delete,
        Duplicate,
        Swap,
        Truncate,
        FlipBit,
        Insert,
        Splice,
        Overwrite,
    }

    [Fact]
    public void Read_TenThousandMutations_EndInAFeedOrAReason()
    {
        var before = Environment.CpuUsage.TotalTime;

        Gen.Select(Gen.Int[0, s_feeds.Length - 1], s_change.List[1, 8]).Sample(
            (feed, changes) =>
            {
                var bytes = changes.Aggregate(s_feeds[feed], Apply);

                FeedReader.IsFeed(bytes);
                return FeedReader.TryRead(new FeedSource(bytes, Place), Time, out var read, out var problem)
                    ? read.Items.All(IsWellFormed)
                    : problem.Length > 0;
            },
            iter: Mutations,
            threads: 2);

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, s_longest);
    }

    private static bool IsWellFormed(FeedItem item) =>
        item is { Id: not null, Title.Line: not null, Text: not null }
        && item.Text.Length <= MaxBytes && item.Link is null or { IsAbsoluteUri: true };

    private static byte[] Apply(byte[] bytes, Change change)
    {
        var start = (int)(change.From * bytes.Length);
        var length = Math.Min(change.Length, bytes.Length - start);
        var other = (int)(change.To * bytes.Length);
        byte[] changed = change.Kind switch
        {
            Kind.Delete => [.. bytes[..start], .. bytes[(start + length)..]],
            Kind.Duplicate => [.. bytes[..(start + length)], .. bytes[start..]],
            Kind.Swap => Swapped(bytes, start, other),
            Kind.Truncate => bytes[..start],
            Kind.FlipBit => [.. bytes.Select((one, i) => i == start ? (byte)(one ^ (1 << (change.Choice % 8))) : one)],
            Kind.Insert => [.. bytes[..start], .. s_pieces[change.Choice % s_pieces.Length], .. bytes[start..]],
            Kind.Splice => Spliced(bytes, start, s_feeds[change.Choice % s_feeds.Length], change.To),
            _ => [.. bytes.Select((one, i) => i >= start && i < start + length ? (byte)change.Choice : one)],
        };
        return changed.Length <= MaxBytes ? changed : changed[..MaxBytes];
    }

    private static byte[] Swapped(byte[] bytes, int one, int other)
    {
        byte[] swapped = [.. bytes];
        if (one < bytes.Length && other < bytes.Length)
        {
            (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        }

        return swapped;
    }

    private static byte[] Spliced(byte[] bytes, int start, byte[] with, double from) => [.. bytes[..start], .. with[(int)(from * with.Length)..]];

    private sealed record Change(Kind Kind, double From, double To, int Length, int Choice);
}
