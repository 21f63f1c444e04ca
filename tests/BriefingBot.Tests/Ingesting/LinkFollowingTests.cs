using BriefingBot.Core.Articles;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Ingesting;

public sealed class LinkFollowingTests : IAsyncDisposable
{
    private readonly TestSite _site = new();
    private readonly TestProgram _program = new();

    public LinkFollowingTests()
    {
        _program.Variables["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = _site.Host;
        // The pause between two requests to one host is over whenever the time is asked.
        _program.Time.AutoAdvanceAmount = TimeSpan.FromSeconds(5);
    }

    [Fact]
    public async Task The_pages_of_a_sitemap_are_loaded_newest_first_with_what_it_tells_of_them()
    {
        var run = await _program.RunAsync("ingest", _program.Write("sitemap.xml", Sitemap(("/old", "2020-01-01"), ("/ferry", "2020-02-28"))));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["/ferry", "/old"], _program.Loader.Articles.Select(article => article.Url.AbsolutePath));
        var ferry = _program.Loader.Articles[0];
        Assert.Equal(("Harbour News", "en", PublishedAt.On(new(2020, 2, 28))), (ferry.Outlet, ferry.Language, ferry.Published));
    }

    [Fact]
    public async Task An_index_at_an_address_leads_to_the_pages_of_its_sitemaps_and_no_deeper_than_that()
    {
        _site.With("/one.xml", Sitemap(("/ferry", "2020-02-28")), "application/xml");
        _site.With("/deep.xml", $"<sitemapindex><sitemap><loc>{_site.At("/deeper.xml")}</loc></sitemap></sitemapindex>", "application/xml");
        _site.With("/deeper.xml", $"<sitemapindex><sitemap><loc>{_site.At("/deepest.xml")}</loc></sitemap></sitemapindex>", "application/xml");
        _site.With("/deepest.xml", Sitemap(("/hidden", "2020-02-27")), "application/xml");
        _site.With("/index.xml", $"<sitemapindex><sitemap><loc>{_site.At("/one.xml")}</loc></sitemap><sitemap><loc>{_site.At("/deep.xml")}</loc></sitemap></sitemapindex>", "application/xml");

        var run = await _program.RunAsync("ingest", _site.At("/index.xml").AbsoluteUri);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("/ferry", Assert.Single(_program.Loader.Articles).Url.AbsolutePath);
        Assert.Contains("as far as they are followed", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, _site.Count("/hidden"));
    }

    [Fact]
    public async Task A_page_of_a_sitemap_that_fails_is_refused_alone()
    {
        var file = _program.Write("sitemap.xml", Sitemap(("/gone", "2020-02-29"), ("/ferry", "2020-02-28")));
        _site.With("/gone", "", status: 404);

        var run = await _program.RunAsync("ingest", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(_program.Loader.Articles);
        Assert.Contains($"{_site.At("/gone")}: There is no page", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_pages_are_fetched_than_the_setting_allows()
    {
        _program.Variables["BRIEFINGBOT_INGEST__MAXLINKS"] = "2";
        var file = _program.Write("sitemap.xml", Sitemap(("/a", "2020-02-01"), ("/b", "2020-02-03"), ("/c", "2020-02-02")));

        await _program.RunAsync("ingest", file);

        Assert.Equal(["/b", "/c"], _program.Loader.Articles.Select(article => article.Url.AbsolutePath));
        Assert.Contains("names 3 addresses, of which the newest 2 were read", Assert.Single(_program.Loader.Notes).Warning, StringComparison.Ordinal);
        Assert.Equal(0, _site.Count("/a"));
    }

    [Fact]
    public async Task Each_feed_of_OPML_gets_its_part_of_what_may_be_fetched()
    {
        _program.Variables["BRIEFINGBOT_INGEST__MAXLINKS"] = "6";
        _site.With("/one.rss", Feed("/a", "/b", "/c", "/d"), "application/rss+xml").With("/two.rss", Feed("/e", "/f", "/g", "/h"), "application/rss+xml");
        var file = _program.Write("feeds.opml", $"<opml><body><outline xmlUrl=\"{_site.At("/one.rss")}\"/><outline xmlUrl=\"{_site.At("/two.rss")}\"/></body></opml>");

        await _program.RunAsync("ingest", file);

        Assert.Equal(["/a", "/b", "/e", "/f"], _program.Loader.Articles.Select(article => article.Url.AbsolutePath));
        Assert.Equal(2, _program.Loader.Notes.Count);
    }

    [Fact]
    public async Task A_feed_in_a_folder_is_followed_like_one_by_itself()
    {
        _program.Write("news/feed.xml", Feed("/a"));
        _program.Write("news/notes.txt", "The ferry ran again on Monday.");

        var run = await _program.RunAsync("ingest", Path.Combine(_program.ProgramFolder, "news"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, _program.Loader.Articles.Count);
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _site.DisposeAsync();
    }

    private static string Page(string path) =>
        $"<html><head><title>{path[1..]}</title></head><body><article><h1>{path[1..]}</h1><p>The ferry ran again on Monday.</p></article></body></html>";

    private string Sitemap(params (string Path, string Day)[] pages) => "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
        + string.Concat(pages.Select(page => $"""
            <url><loc>{At(page.Path)}</loc><news:news><news:publication><news:name>Harbour News</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>{page.Day}</news:publication_date></news:news></url>
            """)) + "</urlset>";

    private string Feed(params string[] paths) =>
        "<rss><channel><title>Feed</title>" + string.Concat(paths.Select(path => $"<item><title>{path}</title><link>{At(path)}</link></item>")) + "</channel></rss>";

    private Uri At(string path)
    {
        _site.With(path, Page(path));
        return _site.At(path);
    }
}
