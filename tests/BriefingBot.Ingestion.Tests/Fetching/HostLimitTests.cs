using System.Text;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class HostLimitTests : FetchTest
{
    private const int Most = 4;

    [Fact]
    public async Task A_host_has_four_requests_at_a_time_at_most_and_the_others_wait()
    {
        var (now, most) = (0, 0);
        var isFull = new TaskCompletionSource();
        Site.With("/a", "", async (stream, stop) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            if (most == Most)
            {
                isFull.TrySetResult();
            }

            await isFull.Task.WaitAsync(stop);
            Interlocked.Decrement(ref now);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(TestSite.Head(200, "Content-Length: 0")), stop);
        });

        await Task.WhenAll(Enumerable.Range(0, 3 * Most).Select(_ => Fetcher.FetchAsync(new(Site.At("/a"), FetchPurpose.Attachment), Cancellation)));

        Assert.Equal((Most, 3 * Most), (most, Site.Count("/a")));
    }
}
