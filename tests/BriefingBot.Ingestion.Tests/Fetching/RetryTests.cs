using System.Text;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class RetryTests : FetchTest
{
    [Theory]
    [InlineData(429, 3)]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    [InlineData(400, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    public async Task Only_faults_that_may_pass_are_tried_again_and_twice_at_most(int status, int requests)
    {
        Site.With("/a", "", "text/html", status);

        await Refusal("/a");

        Assert.Equal(requests, Site.Count("/a"));
    }

    [Fact]
    public async Task What_comes_at_the_second_try_is_taken()
    {
        var tries = 0;
        Site.With("/a", "", async (stream, stop) =>
        {
            var answer = ++tries == 1 ? "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n" : "HTTP/1.1 200 Yes\r\nContent-Length: 4\r\n\r\nhere";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), stop);
        });

        Assert.Equal("here"u8.ToArray(), (await Fetch("/a")).Body.ToArray());
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_tried_again()
    {
        Site.With("/a", "HTTP/1.1 200 Yes\r\nContent-", (_, _) => Task.CompletedTask);

        Assert.Contains("broke off", (await Refusal("/a")).Message, StringComparison.Ordinal);
        Assert.Equal(3, Site.Count("/a"));
    }
}
