using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Feeds;

public sealed class FeedReaderTests
{
    private static readonly Uri s_place = new("https://harbour.example/news/feed");
    private static readonly ScriptedTime s_now = new();
    private static readonly string s_long = string.Join(' ', Enumerable.Repeat("The ferry left the quay on time.", 40));

    [Fact]
    public void Rss_2_is_read()
    {
        var feed = Read($"""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Harbour News</title>
                <link>https://harbour.example/</link>
                <image><title>Logo</title></image>
                <item>
                  <title>Ferry &amp; tide</title>
                  <link>/news/1</link>
                  <guid isPermaLink="false">n-1</guid>
                  <dc:creator>Ada Quay</dc:creator>
                  <pubDate>Wed, 25 Nov 2026 08:30:00 +0000</pubDate>
                  <description>A teaser.</description>
                  <content:encoded><![CDATA[<p>{s_long}</p><p>It came back.</p>]]></content:encoded>
                </item>
                <item><title>Second</title><guid>https://harbour.example/news/2</guid><author>mail@harbour.example (Ben Pier)</author></item>
              </channel>
            </rss>
            """);

        Assert.Equal(("Harbour News", null, 2), (feed.Title.Line, feed.Warning, feed.Items.Count));
        var first = feed.Items[0];
        Assert.Equal(("n-1", new Uri("https://harbour.example/news/1"), "Ferry & tide", true), (first.Id, first.Link, first.Title.Line, first.IsWhole));
        Assert.Equal(["Ada Quay"], Names(first));
        Assert.EndsWith("on time.\n\nIt came back.", first.Text, StringComparison.Ordinal);
        Assert.Equal((new Uri("https://harbour.example/news/2"), "Ben Pier"), (feed.Items[1].Link, Assert.Single(Names(feed.Items[1]))));
        var article = Assert.IsType<ReadOutcome.Read>(new FeedArticles(new()).Read(feed, first, first.Link!)).Article;
        Assert.Equal(("Harbour News", "2026-11-25T08:30:00+00:00"), (article.Outlet, article.Published.ToString()));
    }

    [Fact]
    public void Rss_1_is_read()
    {
        var feed = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://harbour.example/"><title>Harbour News</title></channel>
              <item rdf:about="https://harbour.example/1">
                <title>Ferry</title><link>https://harbour.example/1</link><dc:date>2026-11-25T08:30:00+09:00</dc:date>
              </item>
            </rdf:RDF>
            """);

        var item = Assert.Single(feed.Items);
        Assert.Equal(("Harbour News", "Ferry", "2026-11-25T08:30:00+09:00"), (feed.Title.Line, item.Title.Line, item.Published?.Written));
        Assert.Equal(new Uri("https://harbour.example/1"), item.Link);
    }

    [Fact]
    public void Atom_is_read()
    {
        var feed = Read($"""
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title type="html">Harbour &lt;b&gt;News&lt;/b&gt;</title>
              <entry>
                <id>tag:harbour.example,2026:1</id>
                <title>Ferry</title>
                <link rel="enclosure" href="https://harbour.example/1.mp3"/>
                <link rel="alternate" href="https://harbour.example/1"/>
                <author><name>Ada Quay</name></author><author><name>Ben Pier</name></author>
                <updated>2026-11-25T09:00:00Z</updated><published>2026-11-25T08:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{s_long}</p></div></content>
              </entry>
            </feed>
            """);

        var item = Assert.Single(feed.Items);
        Assert.Equal(("Harbour News", "2026-11-25T08:00:00Z", true), (feed.Title.Line, item.Published?.Written, item.IsWhole));
        Assert.Equal(new Uri("https://harbour.example/1"), item.Link);
        Assert.Equal(["Ada Quay", "Ben Pier"], Names(item));
        Assert.Equal(s_long, item.Text);
    }

    [Fact]
    public void Json_feed_is_read()
    {
        var feed = Read($$$"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "items": [
              {"id": 7, "url": "https://harbour.example/1", "title": "Ferry", "content_html": "<p>{{{s_long}}}</p>",
               "date_published": "2026-11-25T08:00:00Z", "authors": [{"name": "Ada Quay"}]},
              {"id": "8", "external_url": "https://elsewhere.example/2", "author": {"name": "Ben Pier"}},
              "nonsense",
            ]}
            """);

        Assert.Equal(("Harbour News", 2), (feed.Title.Line, feed.Items.Count));
        Assert.Equal(("7", s_long, true), (feed.Items[0].Id, feed.Items[0].Text, feed.Items[0].IsWhole));
        Assert.Equal(["Ben Pier"], Names(feed.Items[1]));
        Assert.Equal(new Uri("https://elsewhere.example/2"), feed.Items[1].Link);
    }

    [Theory]
    [InlineData("short, so a teaser", false)]
    [InlineData("LONG", true)]
    [InlineData("LONG […]", false)]
    [InlineData("LONG Continue reading", false)]
    public void A_teaser_is_told_from_a_whole_article(string content, bool isWhole)
    {
        var text = content.Replace("LONG", s_long, StringComparison.Ordinal);
        var feed = Read($$$"""{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "content_text": "{{{text}}}"}]}""");

        Assert.Equal(isWhole, Assert.Single(feed.Items).IsWhole);
    }

    [Theory]
    [InlineData("Fish & chips")]
    [InlineData("Fish&nbsp;chips &eacute;")]
    [InlineData("Fish \u0001 chips")]
    [InlineData("Fish </b> chips")]
    public void A_faulty_feed_is_mended_or_read_up_to_its_fault(string title)
    {
        var feed = Read($"""
            <rss version="2.0"><channel><title>Harbour News</title>
              <item><title>Sound</title><link>https://harbour.example/1</link></item>
              <item><title>{title}</title><link>https://harbour.example/2</link></item>
            </channel></rss>
            """);

        Assert.Equal("Sound", feed.Items[0].Title.Line);
        Assert.True(feed.Items.Count == 2 || feed.Warning is not null);
    }

    [Fact]
    public void A_bare_ampersand_loses_no_item() =>
        Assert.Equal("Fish & chips", Assert.Single(Read("<rss><channel><item><title>Fish & chips</title></item></channel></rss>").Items).Title.Line);

    [Fact]
    public void Entities_that_multiply_are_not_followed()
    {
        var feed = Read("""
            <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>One &b; &file; two</title></item></channel></rss>
            """);

        Assert.Equal("One &b; &file; two", Assert.Single(feed.Items).Title.Line);
    }

    [Theory]
    [InlineData("<!doctype html><html><body>News</body></html>", "a page at this address, not a feed")]
    [InlineData("", "nothing at this address")]
    [InlineData("{\"items\": []}", "no feed")]
    [InlineData("plain words", "no feed")]
    [InlineData("<opml><body/></opml>", "no feed")]
    public void What_is_no_feed_is_refused(string content, string words)
    {
        Assert.False(FeedReader.TryRead(Page(content), s_now, out _, out var problem));
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_that_the_server_tells_is_taken()
    {
        var bytes = Encoding.Latin1.GetBytes("<rss><channel><title>Café</title></channel></rss>");

        Assert.True(FeedReader.TryRead(Page("") with { Body = bytes, Charset = "iso-8859-1" }, s_now, out var feed, out _));
        Assert.Equal("Café", feed.Title.Line);
    }

    [Fact]
    public void No_content_whatever_stops_the_program() => Gen.Select(Gen.String, Gen.OneOf(Gen.Const("<rss><channel><item>"), Gen.Const("{\"a\":")))
        .Sample((rest, start) => Assert.True(FeedReader.TryRead(Page(start + rest), s_now, out _, out var problem) || problem.Length > 0));

    [Fact]
    public void What_the_page_does_not_tell_comes_from_the_feed()
    {
        var item = new FeedItem
        {
            OwnId = "1",
            Title = FeedText.Plain("Ferry"),
            Authors = [new("Ada Quay", "")],
            Published = FeedDate.Read("2026-11-25", s_now.GetUtcNow()),
        };

        var article = FeedArticles.Completed(AnArticle.At("https://a.example/1").Titled("Its own"), item);

        Assert.Equal(("Its own", "2026-11-25"), (article.Title, article.Published.ToString()));
        Assert.Equal(["Ada Quay"], article.Authors);
    }

    private static IEnumerable<string> Names(FeedItem item) => item.Authors.Select(author => author.Name);

    private static Feed Read(string content) =>
        FeedReader.TryRead(Page(content), s_now, out var feed, out var problem) ? feed : throw new InvalidOperationException(problem);

    private static FetchedPage Page(string content) =>
        new() { Address = s_place, Body = Encoding.UTF8.GetBytes(content), MediaType = "application/xml" };
}
