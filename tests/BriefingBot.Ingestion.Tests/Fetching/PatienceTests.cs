using System.Text;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class PatienceTests : FetchTest
{
    private static readonly TimeSpan s_wholeTime = TimeSpan.FromSeconds(20);

    public PatienceTests() => Clock = Time;

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up_after_the_whole_time()
    {
        var isAsked = new TaskCompletionSource();
        Site.With("/slow", TestSite.Head(200, "Content-Type: text/html", "Content-Length: 10"), async (stream, stop) =>
        {
            await stream.WriteAsync("<p>"u8.ToArray(), stop);
            isAsked.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
        });

        var refusal = Refusal("/slow");
        await isAsked.Task;
        await Time.FireAsync(due => due == s_wholeTime, Cancellation);

        Assert.Contains("longer than 20 seconds", (await refusal).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_redirects_have_that_time_together()
    {
        var isAsked = new TaskCompletionSource();
        Site.With("/a", "", async (stream, stop) =>
            {
                Time.Advance(TimeSpan.FromSeconds(15));
                await stream.WriteAsync(Encoding.ASCII.GetBytes(TestSite.Head(302, "Location: /b", "Content-Length: 0")), stop);
            })
            .With("/b", TestSite.Head(200, "Content-Type: text/html", "Content-Length: 10"), async (_, stop) =>
            {
                isAsked.SetResult();
                await Task.Delay(Timeout.Infinite, stop);
            });

        var refusal = Refusal("/a");
        await isAsked.Task;
        await Time.FireAsync(due => due == TimeSpan.FromSeconds(5), Cancellation);

        Assert.Contains("longer than 20 seconds", (await refusal).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_little_patience_gets_it()
    {
        var tries = 0;
        Site.With("/a", "", async (stream, stop) =>
        {
            var head = ++tries == 1 ? TestSite.Head(503, "Retry-After: 3", "Content-Length: 0") : TestSite.Head(200, "Content-Length: 0");
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop);
        });

        var page = Fetch("/a");
        await Time.FireAsync(due => due == TimeSpan.FromSeconds(3), Cancellation);

        await page;
        Assert.Equal(2, Site.Count("/a"));
    }

    [Theory]
    [InlineData("Retry-After: 3600")]
    [InlineData("Retry-After: Wed, 25 Nov 2026 13:00:00 GMT")]
    public async Task A_server_that_asks_for_much_is_left_alone(string header)
    {
        Site.With("/a", "", "text/html", 429, header);

        await Refusal("/a");

        Assert.Equal(1, Site.Count("/a"));
    }
}
