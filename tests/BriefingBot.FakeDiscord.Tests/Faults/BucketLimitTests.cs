using System.Net;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Faults;

public sealed class BucketLimitTests : FakeDiscordTest
{
    private protected override FakeDiscordOptions Options => new() { Time = Time, BucketLimit = 2, BucketWindow = TimeSpan.FromSeconds(5), GlobalLimit = 4 };

    [Fact]
    public async Task Over_a_buckets_limit_the_answer_is_429_until_the_window_ends()
    {
        Assert.Equal([200, 200, 429], await StatusesAsync("users/@me", 3));
        Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal([200], await StatusesAsync("users/@me", 1));
    }

    [Fact]
    public async Task Over_the_global_limit_everything_is_429_for_a_second()
    {
        await StatusesAsync("users/@me", 2);
        await StatusesAsync("applications/@me", 2);

        using var response = await SendAsync(HttpMethod.Get, "gateway/bot");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.True((await JsonAsync(response)).GetProperty("global").GetBoolean());
    }

    private async Task<List<int>> StatusesAsync(string path, int times)
    {
        List<int> statuses = [];
        for (var i = 0; i < times; i++)
            statuses.Add((int)(await SendAsync(HttpMethod.Get, path)).StatusCode);

        return statuses;
    }
}
