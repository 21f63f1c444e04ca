using System.Text;
using BriefingBot.Ingestion.Links;

namespace BriefingBot.Ingestion.Tests.Links;

public sealed class LinkListTests : ReaderTest
{
    private const string NewsSitemap = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc> https://harbour.example/old </loc><lastmod>2020-01-02</lastmod></url>
        <url><loc>https://harbour.example/ferry?a=1&amp;b=2</loc><n:news>
          <n:publication><n:name>Harbour News</n:name><n:language>en</n:language></n:publication>
          <n:publication_date>2020-02-03T09:30:00+01:00</n:publication_date><n:title>Ferry &amp; tide</n:title></n:news></url>
        <url><loc>https://harbour.example/old</loc></url>
        <url><loc>javascript:alert(1)</loc></url>
        </urlset>
        """;

    [Fact]
    public async Task A_news_sitemap_tells_of_its_pages()
    {
        var list = await Links("sitemap.xml", NewsSitemap);

        Assert.Equal(LinkTarget.Pages, list.Target);
        Assert.Equal(["https://harbour.example/ferry?a=1&b=2", "https://harbour.example/old"], list.NewestFirst.Select(link => link.Address.AbsoluteUri));
        var news = list.NewestFirst.First();
        Assert.Equal(("Ferry & tide", "Harbour News", "en", "2020-02-03T09:30:00+01:00"), (news.Title, news.Outlet, news.Language, news.Published.ToString()));
        Assert.Null(list.Links[0].Published);
        Assert.Contains("1 of its addresses are none of the web", list.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_last_comes_first_though_it_was_published_before()
    {
        var list = await Links("sitemap.xml", """
            <urlset><url><loc>https://harbour.example/new</loc><news:news><news:publication_date>2020-02-03</news:publication_date></news:news></url>
            <url><loc>https://harbour.example/live</loc><lastmod>2020-02-04</lastmod>
            <news:news><news:publication_date>2020-01-01</news:publication_date></news:news></url></urlset>
            """);

        Assert.Equal(["/live", "/new"], list.NewestFirst.Select(link => link.Address.AbsolutePath));
        Assert.Equal("2020-01-01", list.NewestFirst.First().Published.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_sitemap_is_read_in_UTF_16_without_a_mark(bool bigEndian) =>
        Assert.Equal(2, (await Links("sitemap", new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(NewsSitemap))).Links.Count);

    [Fact]
    public async Task An_index_names_sitemaps()
    {
        var list = await Links("a.xml.gz", Packed.Gzip("<sitemapindex><sitemap><loc>https://harbour.example/1.xml</loc></sitemap></sitemapindex>"u8.ToArray()));

        Assert.Equal((LinkTarget.Sitemaps, "https://harbour.example/1.xml"), (list.Target, Assert.Single(list.Links).Address.AbsoluteUri));
    }

    [Fact]
    public async Task The_feeds_of_all_outlines_of_OPML_are_found()
    {
        var list = await Links("feeds.opml", """
            <opml version="2.0"><head><title>Feeds</title></head><body>
            <outline text="Harbours"><outline text="Harbour News" type="rss" xmlUrl="https://harbour.example/feed" htmlUrl="https://harbour.example/"/></outline>
            <outline title="Tide Times" xmlURL="https://tide.example/rss"/><outline text="Notes"/></body></opml>
            """);

        Assert.Equal(LinkTarget.Feeds, list.Target);
        Assert.Equal([("Harbour News", "https://harbour.example/feed"), ("Tide Times", "https://tide.example/rss")], list.Links.Select(link => (link.Title, link.Address.AbsoluteUri)));
    }

    [Fact]
    public async Task A_list_that_breaks_off_gives_what_stands_before()
    {
        var list = await Links("sitemap.xml", NewsSitemap[..NewsSitemap.IndexOf("<n:title>", StringComparison.Ordinal)]);

        Assert.Equal(2, list.Links.Count);
        Assert.Contains("breaks off", list.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sitemap_of_more_addresses_than_any_may_have_is_cut()
    {
        var urls = string.Concat(Enumerable.Range(0, LinkListReader.MaxLinks + 5).Select(i => $"<url><loc>https://harbour.example/{i}</loc></url>"));

        var list = await Links("sitemap.xml", $"<urlset>{urls}</urlset>");

        Assert.Equal(LinkListReader.MaxLinks, list.Links.Count);
        Assert.Contains("first 100,000", list.Warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<urlset/>", "no address of a page")]
    [InlineData("<opml><body/></opml>", "no address of a feed")]
    public async Task A_list_without_addresses_is_refused(string content, string words) =>
        Assert.Contains(words, (await Refusal("a.xml", content)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_feed_is_handed_on_whole()
    {
        Folder.Write("news/feed.xml", "<rss><channel><item><title>Ferry</title></item></channel></rss>");

        var feed = Assert.IsType<Finding.Feed>(Assert.Single(await Find(Folder.PathOf("news"))));

        Assert.Equal((Folder.PathOf("news/feed.xml"), null), (feed.Where, feed.Source.Address));
    }

    [Fact]
    public async Task Who_follows_no_links_is_told_of_them() =>
        Assert.Contains("briefingbot ingest", (await Refusal("sitemap.xml", NewsSitemap)).Reason, StringComparison.Ordinal);

    private Task<LinkList> Links(string name, string content) => Links(name, Encoding.UTF8.GetBytes(content));

    private async Task<LinkList> Links(string name, byte[] content) =>
        Assert.IsType<Finding.Links>(Assert.Single(await Find(Folder.Write(name, content)))).List;

    private ValueTask<List<Finding>> Find(string path) => new SourceReader(Options).FindAsync(path, Cancellation).ToListAsync(Cancellation);
}
