using System.Text;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class PageFetcherTests : FetchTest
{
    [Fact]
    public async Task A_page_comes_with_its_type_its_address_and_its_validators()
    {
        Site.With("/a", "<p>Low tide.</p>", "text/html; charset=\"utf-8\"", 200, "ETag: \"7\"", "Last-Modified: Wed, 25 Nov 2026 08:00:00 GMT");

        var page = await Fetch("/a");

        Assert.Equal("<p>Low tide.</p>", Encoding.UTF8.GetString(page.Body.Span));
        Assert.Equal((Site.At("/a"), "text/html", "utf-8", false), (page.Address, page.MediaType, page.Charset, page.IsUnchanged));
        Assert.Equal(new PageValidators("\"7\"", "Wed, 25 Nov 2026 08:00:00 GMT"), page.Validators);
    }

    [Fact]
    public async Task The_program_says_who_it_is_and_sends_neither_cookies_nor_credentials()
    {
        Site.With("/first", "one", "text/plain", 200, "Set-Cookie: track=1; Path=/").With("/second", "two", "text/plain");

        await Fetch("/first");
        await Fetch("/second");

        var head = Site.Requests.Last();
        Assert.Contains("User-Agent: BriefingBot/", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", head, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Authorization", head, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("traceparent", head, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_has_nothing_new_need_not_send_it_again()
    {
        Site.With("/feed", "", "text/xml", 304);
        var known = new PageValidators("\"7\"", "Wed, 25 Nov 2026 08:00:00 GMT");

        var page = await Fetcher.FetchAsync(new(Site.At("/feed"), FetchPurpose.Feed) { Known = known }, Cancellation);

        Assert.True(page.IsUnchanged);
        Assert.Equal(known, page.Validators);
        Assert.Contains("If-None-Match: \"7\"", Site.Requests.Last(), StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Wed, 25 Nov 2026 08:00:00 GMT", Site.Requests.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "sign-in")]
    [InlineData(402, "paying readers")]
    [InlineData(403, "refuses this page to programs")]
    [InlineData(404, "no page at this address")]
    [InlineData(410, "removed for good")]
    [InlineData(418, "status 418")]
    [InlineData(429, "too many requests")]
    [InlineData(500, "fault of its own (500)")]
    [InlineData(503, "Try again later")]
    public async Task A_status_without_a_page_is_told_in_plain_words(int status, string words)
    {
        Site.With("/a", "", "text/html", status);

        Assert.Contains(words, (await Refusal("/a")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/png", "a picture")]
    [InlineData("video/mp4", "a film")]
    public async Task What_is_no_page_is_refused_by_its_type_without_reading_it(string type, string words)
    {
        Site.With("/a", TestHead(type), (_, stop) => Task.Delay(Timeout.Infinite, stop));

        Assert.Contains(words, (await Refusal("/a")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/pdf", "a PDF")]
    [InlineData("message/rfc822", "a mail")]
    public async Task Whoever_asks_for_a_feed_is_told_to_give_the_address_of_one(string type, string words)
    {
        Site.With("/a", TestHead(type), (_, stop) => Task.Delay(Timeout.Infinite, stop));

        var refusal = await Assert.ThrowsAsync<FetchException>(() => Fetcher.FetchAsync(new(Site.At("/a"), FetchPurpose.Feed), Cancellation));

        Assert.Equal($"There is no feed at this address, but {words}. Give the address of a feed.", refusal.Message);
    }

    [Fact]
    public async Task A_host_that_nobody_knows_is_told()
    {
        var refusal = await Refusal(new Uri("http://nowhere.example/"));

        Assert.Contains("There is no site named 'nowhere.example'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_message_shows_the_text_of_an_exception()
    {
        Site.With("/a", "HTTP/1.1 nonsense\r\n\r\n", (_, _) => Task.CompletedTask);

        var refusal = await Refusal("/a");

        Assert.NotNull(refusal.InnerException);
        Assert.DoesNotContain(refusal.InnerException.Message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fetch_that_is_cancelled_ends()
    {
        using var cancellation = new CancellationTokenSource();
        Site.With("/a", TestHead("text/html"), async (_, stop) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Fetcher.FetchAsync(new(Site.At("/a"), FetchPurpose.Page), cancellation.Token));
    }

    private static string TestHead(string type) => BriefingBot.Testing.TestSite.Head(200, $"Content-Type: {type}", "Content-Length: 100000");
}
