using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class BodyTests : FetchTest
{
    private const string Packed = "Content-Encoding: gzip";

    public BodyTests() => Options.MaxBytes = 100_000;

    [Fact]
    public async Task A_body_without_end_is_cut_off_at_the_limit()
    {
        Site.With("/endless", TestSite.Head(200, "Content-Type: text/html"), async (stream, stop) =>
        {
            for (var chunk = new byte[10_000]; ;)
            {
                await stream.WriteAsync(chunk, stop);
            }
        });

        Assert.Contains("more than 100,000 bytes", (await Refusal("/endless")).Message, StringComparison.Ordinal);
        Assert.Equal(1, Site.Count("/endless"));
    }

    [Fact]
    public async Task A_body_that_tells_to_be_too_large_is_not_read()
    {
        Site.With(
            "/large", TestSite.Head(200, "Content-Type: text/html", "Content-Length: 100001"), (_, stop) => Task.Delay(Timeout.Infinite, stop));

        Assert.Contains("more than 100,000 bytes", (await Refusal("/large")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_is_small_on_its_way_and_huge_after_is_cut_off(string encoding)
    {
        var bomb = Tests.Packed.With(encoding, new byte[20_000_000]);
        Site.With("/bomb", bomb, "text/html", 200, $"Content-Encoding: {encoding}");

        Assert.True(bomb.Length < Options.MaxBytes);
        Assert.Contains("more than 100,000 bytes unpacked", (await Refusal("/bomb")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_body_is_asked_for_and_unpacked(string encoding)
    {
        Site.With("/packed", Tests.Packed.With(encoding, "Low tide."u8.ToArray()), "text/plain", 200, $"Content-Encoding: {encoding}");

        Assert.Equal("Low tide."u8.ToArray(), (await Fetch("/packed")).Body.ToArray());
        var asked = Assert.Single(Site.Requests.Last().Split("\r\n"), line => line.StartsWith("Accept-Encoding:", StringComparison.Ordinal));
        Assert.Contains(encoding, asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_comes_drop_by_drop_is_cut_off_at_the_limit_too()
    {
        Options.MaxBytes = 2000;
        Site.With("/drops", TestSite.Head(200, "Content-Type: text/html", "Transfer-Encoding: chunked"), async (stream, stop) =>
        {
            while (true)
            {
                await stream.WriteAsync("1\r\nx\r\n"u8.ToArray(), stop);
            }
        });

        Assert.Contains("more than 2,000 bytes", (await Refusal("/drops")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_body_is_told_as_such()
    {
        Site.With("/damaged", "this is no gzip", "text/plain", 200, Packed);

        Assert.Contains("damaged", (await Refusal("/damaged")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_page()
    {
        Site.With("/cut", TestSite.Head(200, "Content-Type: text/html", "Content-Length: 1000"), async (stream, stop) =>
            await stream.WriteAsync("<p>Half a st"u8.ToArray(), stop));

        Assert.Contains("broke off", (await Refusal("/cut")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_may_set_a_limit_of_its_own()
    {
        Site.With("/a", new byte[2000], "text/plain");
        var request = new FetchRequest(Site.At("/a"), FetchPurpose.Attachment) { MaxBytes = 1999 };

        await Assert.ThrowsAsync<FetchException>(() => Fetcher.FetchAsync(request, Cancellation));
        Assert.Equal(2000, (await Fetcher.FetchAsync(request with { MaxBytes = 2000 }, Cancellation)).Body.Length);
    }
}
