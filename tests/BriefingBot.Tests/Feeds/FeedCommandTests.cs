using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Feeds;

public sealed class FeedCommandTests : IAsyncDisposable
{
    private const string Feed = """
        <rss version="2.0"><channel><title>Harbour &amp;amp; News</title><link>https://harbour.example/</link>
        <item><title>Ferry</title><link>/ferry</link><guid isPermaLink="false">f-1</guid><author>a@b.example (Ada Quay)</author>
        <pubDate>Sat, 29 Feb 2020 10:00:00 ET</pubDate><category>Boats</category><description>&lt;p&gt;It ran &lt;b&gt;again&lt;/b&gt;.&lt;/p&gt;</description></item>
        <item><title>Tomorrow</title><pubDate>Tue, 03 Mar 2020 10:00:00 GMT</pubDate></item>
        </channel></rss>
        """;

    private readonly TestSite _site = new();
    private readonly TestProgram _program = new();

    [Fact]
    public async Task Json_TellsWhatIsRead_AndNullWhereNothingIsTold()
    {
        var run = await _program.RunAsync("feed", _program.Write("feed.xml", Feed), "--url", "https://harbour.example/feed", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            {"title":"Harbour & News","link":"https://harbour.example/","items":[
            {"id":"f-1","title":"Ferry","link":"https://harbour.example/ferry","published":"2020-02-29T15:00:00Z","updated":null,
            "summary":"It ran again.","content":null,"authors":["Ada Quay"],"categories":["Boats"]},
            {"id":null,"title":"Tomorrow","link":null,"published":null,"updated":null,
            "summary":null,"content":null,"authors":[],"categories":[]}]}
            """.ReplaceLineEndings(""),
            run.Out.TrimEnd('\n'));
    }

    [Fact]
    public async Task Without_json_the_items_are_listed()
    {
        var run = await _program.RunAsync("feed", _program.Write("feed.xml", Feed));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Harbour & News", run.Out, StringComparison.Ordinal);
        Assert.Contains("2020-02-29T15:00:00Z · Ada Quay · teaser", run.Out, StringComparison.Ordinal);
        Assert.Contains("no date · no text", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_of_the_web_is_fetched_and_its_links_completed()
    {
        _site.With("/feed", Feed, "application/rss+xml");
        _program.Variables["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = _site.Host;

        var run = await _program.RunAsync("feed", _site.At("/feed").AbsoluteUri, "--json");

        Assert.Contains($"\"link\":\"{_site.At("/ferry")}\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>News</body></html>", "a page at this address, not a feed")]
    [InlineData("", "nothing at this address")]
    [InlineData("words", "no feed at this address")]
    public async Task What_is_no_feed_is_refused_with_what_it_is(string content, string words)
    {
        var run = await _program.RunAsync("feed", _program.Write("feed.xml", content));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.xml", "cannot be read")]
    [InlineData("https://", "not a valid address")]
    public async Task What_is_not_there_is_refused(string source, string words)
    {
        var run = await _program.RunAsync("feed", source);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_breaks_off_is_shown_and_says_so()
    {
        var run = await _program.RunAsync("feed", _program.Write("feed.xml", Feed[..Feed.IndexOf("<guid", StringComparison.Ordinal)]), "--json");

        Assert.Contains("\"title\":\"Ferry\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("breaks off", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_feed_is_loaded_its_whole_texts_from_it_and_the_others_from_their_pages()
    {
        _site.With("/ferry", "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry ran again on Monday.</p></article></body></html>");
        _program.Variables["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = _site.Host;
        var whole = string.Concat(Enumerable.Repeat("The tram left the stop on time. ", 40)).Trim();
        var file = _program.Write("news.xml", $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
            <entry><title>Tram</title><id>https://harbour.example/tram</id><updated>2020-02-29T10:00:00Z</updated><content>{whole}</content></entry>
            <entry><title>Ferry</title><link href="{_site.At("/ferry")}"/><updated>2020-02-28T10:00:00Z</updated></entry></feed>
            """);

        var run = await _program.RunAsync("ingest", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [("Tram", whole, "2020-02-29T10:00:00+00:00"), ("Ferry", "The ferry ran again on Monday.", "2020-02-28T10:00:00+00:00")],
            _program.Loader.Articles.Select(article => (article.Title, article.Text, article.Published.ToString()!)));
    }

    [Fact]
    public async Task A_feed_of_the_web_is_loaded()
    {
        var whole = string.Concat(Enumerable.Repeat("The tram left the stop on time. ", 40)).Trim();
        _site.With("/feed", $$"""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://harbour.example/1","content_text":"{{whole}}"}]}""", "application/feed+json");
        _program.Variables["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = _site.Host;

        var run = await _program.RunAsync("ingest", _site.At("/feed").AbsoluteUri);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((new Uri("https://harbour.example/1"), whole), (Assert.Single(_program.Loader.Articles).Url, _program.Loader.Articles[0].Text));
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _site.DisposeAsync();
    }
}
