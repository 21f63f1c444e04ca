using System.Text;

namespace BriefingBot.Ingestion.Tests;

public sealed class HtmlTests : ReaderTest
{
    private const string First =
        "The harbour of the northern island opened again on Monday, a week after the storm had driven two ferries onto the sand.";

    private const string Second = "The first boat carried mail, flour and forty passengers.";

    private const string Page = $$"""
        <!DOCTYPE html>
        <html><head>
        <title>Harbour opens | Harbour News</title>
        <meta property="og:title" content="Harbour opens">
        <meta property="og:site_name" content="Harbour News">
        <link rel="canonical" href="https://www.a.example/harbour">
        <script type="application/ld+json">not { "json"</script>
        <script type="application/ld+json">
        [{"@type": "WebPage", "datePublished": "2020-01-01" }, {"@graph": [{"@type": "NewsArticle", "datePublished": "2024-02-03T09:30:00+09:00",
          "author": [{"@type": "Person", "name": "Ada Quay"}, "Ben Pier"], "publisher": {"name": "Quay Media"} } ] } ]
        </script>
        </head><body>
        <nav><p>{{First}} Menu.</p></nav>
        <header><p>{{First}} Head.</p></header>
        <article>
          <header><h1>Harbour opens</h1><p>By Ada Quay</p></header>
          <p>{{First}}</p>
          <figure><img src="h.jpg"><figcaption><p>The harbour.</p></figcaption></figure>
          <h2>Mail   and
          flour</h2>
          <p>{{Second}} <a href="/more">More</a><script>track()</script></p>
          <aside><p>Read this too.</p></aside>
          <ul><li>Monday: <span>one boat</span></li><li>Tuesday</li></ul>
          <blockquote><p>“It is a good day.”</p></blockquote>
          <form><p>Your address</p></form>
        </article>
        <footer><p>All rights reserved.</p></footer>
        </body></html>
        """;

    [Fact]
    public async Task A_page_gives_the_paragraphs_of_its_article()
    {
        var article = await ReadArticle("a.html", Page);

        Assert.Equal($"{First}\n\nMail and flour\n\n{Second} More\n\nMonday: one boat\n\nTuesday\n\n“It is a good day.”", article.Text);
    }

    [Fact]
    public async Task A_page_gives_what_it_says_of_its_article()
    {
        var article = await ReadArticle("a.html", Page);

        Assert.Equal("Harbour opens", article.Title);
        Assert.Equal("Harbour News", article.Outlet);
        Assert.Equal("https://www.a.example/harbour", article.Url.OriginalString);
        Assert.Equal(["Ada Quay", "Ben Pier"], article.Authors);
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 9, 30, 0, TimeSpan.FromHours(9)), article.Published?.Instant);
    }

    [Theory]
    [InlineData("<title> The\nharbour </title>", "The harbour")]
    [InlineData("<title>The harbour opens - Quay News</title>", "The harbour opens")]
    [InlineData("<title>Quay News | The harbour opens</title><h1>The harbour opens</h1>", "The harbour opens")]
    [InlineData("<title>The harbour opens - Quay News</title><h1>Quay News</h1>", "The harbour opens")]
    [InlineData("<h1>The <i>harbour</i></h1>", "The harbour")]
    [InlineData("<div></div>", "")]
    public async Task The_title_falls_back(string html, string expected) =>
        Assert.Equal(expected, (await ReadArticle("a.html", $"{html}<p>{First}</p>")).Title);

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-02-03T01:00:00Z\"><time datetime=2023-01-01>", "2024-02-03T01:00:00+00:00")]
    [InlineData("<meta name=date content=\"3 February 2024\">", "2024-02-03")]
    [InlineData("<span itemprop=datePublished content=2024-02-03></span>", "2024-02-03")]
    [InlineData("<meta property=\"article:published_time\" content=\"recently\"><p><time datetime=\"2024-02-03T10:00\">today</time>", "2024-02-03")]
    public async Task The_date_falls_back(string html, string expected) =>
        Assert.Equal(expected, (await ReadArticle("a.html", $"{html}<p>{First}</p>")).Published?.ToString());

    [Theory]
    [InlineData("<link rel=canonical href=\"/harbour\"><meta property=\"og:url\" content=\"https://a.example/h\">", "https://a.example/h")]
    [InlineData("<link rel=canonical href=\"\">", null)]
    public async Task The_address_falls_back_to_that_of_the_file(string html, string? expected)
    {
        var url = (await ReadArticle("a.html", $"{html}<p>{First}</p>")).Url;

        Assert.Equal(expected ?? new Uri(Path.Combine(Folder.Path, "a.html")).AbsoluteUri, url.OriginalString);
    }

    [Theory]
    [InlineData("<meta name=author content=\"Ada Quay\">", "Ada Quay")]
    [InlineData("<meta property=\"article:author\" content=\"https://social.example/ada\">", null)]
    public async Task The_author_falls_back_to_the_meta_tag(string html, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], (await ReadArticle("a.html", $"{html}<p>{First}</p>")).Authors);

    [Fact]
    public async Task The_outlet_falls_back_to_the_publisher_and_then_to_the_host()
    {
        const string publisher = """<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Quay Media"}}</script>""";
        const string canonical = "<link rel=canonical href=\"https://www.a.example/h\">";

        Assert.Equal("Quay Media", (await ReadArticle("a.html", $"{canonical}{publisher}<p>{First}</p>")).Outlet);
        Assert.Equal("a.example", (await ReadArticle("b.html", $"{canonical}<p>{First}</p>")).Outlet);
    }

    [Fact]
    public async Task Without_an_article_element_the_densest_part_is_read()
    {
        var article = await ReadArticle("a.html", $"""
            <div><p>Home</p><p>Sport</p></div>
            <div><div><p>{First}</p><p>{Second}</p></div></div>
            <div><p>Contact</p></div>
            """);

        Assert.Equal($"{First}\n\n{Second}", article.Text);
    }

    [Fact]
    public async Task Of_several_article_elements_the_longest_is_read()
    {
        var article = await ReadArticle("a.html", $"<article><p>{Second}</p></article><article><p>{First}</p><p>{Second}</p></article>");

        Assert.Equal($"{First}\n\n{Second}", article.Text);
    }

    [Fact]
    public async Task Text_outside_paragraphs_is_read_where_there_is_more_of_it()
    {
        var article = await ReadArticle(
            "a.html", $"<main><h1>Harbour</h1>{First}<br><br>{Second}<br>Late. <div>It was <b>dark</b>.</div><p>End</p></main>");

        Assert.Equal($"{First}\n\n{Second}\nLate.\n\nIt was dark.\n\nEnd", article.Text);
    }

    [Fact]
    public async Task A_form_around_the_whole_page_does_not_hide_it()
    {
        var article = await ReadArticle("a.html", $"<form>{string.Concat(Enumerable.Repeat($"<p>{Second}</p>", 5))}</form>");

        Assert.Equal(string.Join("\n\n", Enumerable.Repeat(Second, 5)), article.Text);
    }

    [Theory]
    [InlineData("<meta charset=\"euc-kr\">", "euc-kr", "서울에서 회담이 열렸다. ")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=shift_jis\">", "shift_jis", "東京で会談が開かれた。")]
    [InlineData("<meta charset=ISO-8859-1>", "windows-1252", "It costs 5 € – “cheap”.")]
    [InlineData("<meta charset=windows-1251>", "windows-1251", "Гавань открылась.")]
    [InlineData("<meta charset=utf-8>", "utf-8", "Über Köln – 서울.")]
    [InlineData("<meta charset=nonsense>", "utf-8", "Über Köln – 서울.")]
    [InlineData("<title>x</title>", "utf-8", "Über Köln – 서울.")]
    [InlineData("<title>x</title>", "windows-1252", "Über Köln – “cheap”.")]
    public async Task The_encoding_is_the_declared_one_or_told_by_the_bytes(string declaration, string encoding, string words)
    {
        var writer = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        var read = await ReadOne("a.html", writer.GetBytes($"<html>{declaration}<p>{words}</p></html>"));

        Assert.Equal(words.Trim(), read.Article.Text);
        Assert.Null(read.Warning);
    }

    [Fact]
    public async Task Bytes_outside_the_declared_encoding_are_a_warning()
    {
        var read = await ReadOne("a.html", Encoding.Latin1.GetBytes("<meta charset=utf-8><p>The café is open.</p>"));

        Assert.Equal("The caf\uFFFD is open.", read.Article.Text);
        Assert.NotNull(read.Warning);
    }

    [Theory]
    [InlineData("<html><body><script>var news = 1;</script></body></html>")]
    [InlineData("<html></html>")]
    public async Task A_page_without_text_is_refused(string html) =>
        Assert.Contains("No article text", (await Refusal("a.html", html)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task Nesting_without_end_is_refused() =>
        Assert.Contains(
            "nested too deep",
            (await Refusal("a.html", string.Concat(Enumerable.Repeat("<div>", 20_000)) + First)).Reason,
            StringComparison.Ordinal);
}
