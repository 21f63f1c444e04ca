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
            new(new("https://site.example/"), FetchPurpose.Page), (_, _) => Task.CompletedTask, Cancellation));

        Assert.Contains("from https to http", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class Sending(string location) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new(location) } });
    }
}
