using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Limits;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Discord.Tests.Rest;

public class RateLimiterTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly MonotonicClock _clock;
    private readonly RateLimiter _limiter;

    public RateLimiterTests()
    {
        _clock = new(_time);
        _limiter = new(_clock);
    }

    [Fact]
    public async Task A_channel_whose_limit_is_used_up_does_not_hold_another_back()
    {
        (await TakeAsync(Routes.SendMessage(1))).Block(TimeSpan.FromSeconds(30), isGlobal: false);
        using var other = await TakeAsync(Routes.SendMessage(2));
        await Assert.ThrowsAsync<RateLimitedException>(() => TakeAsync(Routes.SendMessage(1)));
    }

    [Fact]
    public async Task Interactions_do_not_wait_for_the_bots_own_limit()
    {
        (await TakeAsync(Routes.SendMessage(1))).Block(TimeSpan.FromSeconds(30), isGlobal: true);
        await Assert.ThrowsAsync<RateLimitedException>(() => TakeAsync(Routes.SendMessage(2)));
        using var callback = await TakeAsync(Routes.Callback(5, "t"));
        using var edit = await TakeAsync(Routes.EditOriginal(1, 5, "t"));
    }

    [Fact]
    public async Task Fifty_calls_a_second_go_and_the_next_waits()
    {
        for (ulong channel = 1; channel <= 50; channel++) await TakeAsync(Routes.SendMessage(channel));
        var next = TakeAsync(Routes.SendMessage(99));
        Assert.False(next.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        using var permit = await next.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);
    }

    [Fact]
    public async Task A_waiting_call_goes_when_the_one_that_finds_the_limit_out_has_its_response()
    {
        var first = await TakeAsync(Routes.SendMessage(1));
        var second = TakeAsync(Routes.SendMessage(1));
        Assert.False(second.IsCompleted);
        first.Learn(new("hash", 5, 4, 100, TimeSpan.FromSeconds(5)));
        first.Dispose();
        using var permit = await second.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);
    }

    [Fact]
    public async Task Calls_of_one_template_share_the_limit_that_a_response_named_but_each_channel_has_its_own()
    {
        using (var first = await TakeAsync(Routes.SendMessage(1))) first.Learn(new("hash", 1, 0, 100, TimeSpan.FromSeconds(60)));
        await Assert.ThrowsAsync<RateLimitedException>(() => TakeAsync(Routes.SendMessage(1)));
        using var other = await TakeAsync(Routes.SendMessage(2));
    }

    [Fact]
    public async Task A_pause_told_before_the_limit_had_a_name_holds_when_another_call_has_named_it()
    {
        using (var held = await TakeAsync(Routes.EditOriginal(1, 5, "t"))) held.Block(TimeSpan.FromSeconds(30), isGlobal: false);
        using (var other = await TakeAsync(Routes.EditOriginal(1, 6, "t"))) other.Learn(new("hash", 5, 4, 100, TimeSpan.FromSeconds(5)));
        await Assert.ThrowsAsync<RateLimitedException>(() => TakeAsync(Routes.EditOriginal(1, 5, "t")));
    }

    [Fact]
    public void Limits_of_interactions_that_are_over_are_forgotten()
    {
        var map = new BucketMap();
        for (ulong id = 0; id < 5000; id++)
        {
            var bucket = map.Of(Routes.Callback(id, "t"), _clock.Now);
            Assert.True(bucket.TryTake(_clock.Now, out _));
            bucket.Release();
        }

        Assert.True(map.Count <= 1000);
    }

    private Task<Permit> TakeAsync(Route route) => _limiter.TakeAsync(route, _clock.DeadlineIn(TimeSpan.FromSeconds(10)), CancellationToken.None);
}
