using System.Net;
using System.Text;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class RedirectTests : FetchTest
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_are_followed_also_relative_ones(int status)
    {
        Site.Redirecting("/a", "b?x=1", status).With("/b?x=1", "here", "text/plain");

        var page = await Fetch("/a");

        Assert.Equal(("here", Site.At("/b?x=1")), (Encoding.UTF8.GetString(page.Body.Span), page.Address));
    }

    [Fact]
    public async Task After_five_redirects_it_is_enough()
    {
        Site.Redirecting("/loop", "/loop");

        Assert.Contains("more than 5 times", (await Refusal("/loop")).Message, StringComparison.Ordinal);
        Assert.Equal(6, Site.Count("/loop"));
    }

    [Fact]
    public async Task A_request_may_allow_none()
    {
        Site.Redirecting("/a", "/b").With("/b", "here");
        var request = new FetchRequest(Site.At("/a"), FetchPurpose.Attachment) { MaxRedirects = 0 };

        var refusal = await Assert.ThrowsAsync<FetchException>(() => Fetcher.FetchAsync(request, Cancellation));

        Assert.Contains("not followed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, Site.Count("/b"));
    }

    [Theory]
    [InlineData(301, 301, "/c")]
    [InlineData(308, 301, "/c")]
    [InlineData(301, 302, null)]
    [InlineData(302, 301, null)]
    [InlineData(307, 308, null)]
    public async Task Only_where_all_redirects_are_permanent_the_page_has_moved(int first, int second, string? movedTo)
    {
        Site.Redirecting("/a", "/b", first).Redirecting("/b", "/c", second).With("/c", "here", "text/plain");

        Assert.Equal(movedTo is null ? null : Site.At(movedTo), (await Fetch("/a")).MovedTo);
    }

    [Fact]
    public async Task A_page_that_is_where_it_was_has_not_moved()
    {
        Site.With("/a", "here", "text/plain");

        Assert.Null((await Fetch("/a")).MovedTo);
    }

    [Theory]
    [InlineData("/login?next=/story", "wants a sign-in")]
    [InlineData("/account/signin.html", "wants a sign-in")]
    [InlineData("https://accounts.site.example/start", "wants a sign-in")]
    [InlineData("https://consent.site.example/v2/collect?session=1", "wants consent")]
    [InlineData("/cookie-wall/", "wants consent")]
    [InlineData("/subscribe?from=story", "for paying readers")]
    [InlineData("/gdpr?back=%2Fstory", "wants consent")]
    [InlineData("https://privacy.site.example/gdpr", "wants consent")]
    [InlineData("/subscription/?return=/story", "for paying readers")]
    public async Task Pages_of_consent_sign_in_and_payment_are_told_and_not_asked_for(string wall, string words)
    {
        Site.Redirecting("/story", wall);

        var refusal = await Refusal("/story");

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("save it and load the file", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/story"], Site.Requests.Select(head => head.Split(' ')[1]));
    }

    [Theory]
    [InlineData("/story", "/stories/how-to-login-safely")]
    [InlineData("/login", "/en/login")]
    [InlineData("/story", "/2026/subscribers-leave")]
    [InlineData("/story", "/news/gdpr/story-1")]
    [InlineData("/story", "/topics/subscription/")]
    [InlineData("/story", "/topics/consent?page=2")]
    [InlineData("/story", "/help/login/story-2")]
    [InlineData("/story", "/gdpr/what-changes")]
    public async Task An_address_that_only_sounds_like_one_is_followed(string asked, string target)
    {
        Site.Redirecting(asked, target).With(target, "here", "text/plain");

        Assert.Equal(Site.At(target), (await Fetch(asked)).Address);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_refused()
    {
        Site.With("/a", "", "text/html", 302);

        Assert.Contains("without saying where to", (await Refusal("/a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_https_no_redirect_leads_to_http()
    {
        using var client = new HttpMessageInvoker(new Sending("http://site.example/"));
        var walk = new RedirectWalk(new(Options), new(client, Options, Time));

        var refusal = await Assert.ThrowsAsync<FetchException>(() => walk.RunAsync(
            new(new("https://site.example/"), FetchPurpose.Page), (_, _, _) => Task.CompletedTask, new(20, Time), Cancellation));

        Assert.Contains("from https to http", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class Sending(string location) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new(location) } });
    }
}
