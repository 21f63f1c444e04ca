using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class HostPacingTests
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    private readonly ScriptedTime _time = new();
    private readonly HostPacing _pacing;

    public HostPacingTests() => _pacing = new(_time);

    [Fact]
    public async Task Requests_to_one_host_keep_a_pause_and_those_to_others_need_not_wait()
    {
        await WaitAsync("https://one.example/a", s_pause);
        await WaitAsync("https://two.example/a", s_pause);
        var second = WaitAsync("https://ONE.example/b", s_pause);

        Assert.False(second.IsCompleted);
        Assert.Equal(s_pause, await _time.FireAsync(_ => true, default));
        await second;
    }

    [Fact]
    public async Task Those_that_wait_have_a_turn_each()
    {
        Task[] waits = [.. Enumerable.Range(0, 3).Select(_ => WaitAsync("https://one.example/", s_pause))];

        Assert.Equal(s_pause, await _time.FireAsync(_ => true, default));
        Assert.Equal(2 * s_pause, await _time.FireAsync(_ => true, default));
        await Task.WhenAll(waits);
    }

    [Fact]
    public async Task A_host_that_too_many_wait_for_is_told_at_once()
    {
        var pause = TimeSpan.FromMinutes(3);
        using var cancellation = new CancellationTokenSource();
        await WaitAsync("https://one.example/", pause);
        var waiting = _pacing.WaitAsync(new("https://one.example/"), pause, cancellation.Token);

        var refusal = await Assert.ThrowsAsync<FetchException>(() => WaitAsync("https://one.example/", pause));

        Assert.Contains("Try again in some minutes", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((true, TimeSpan.FromMinutes(6)), (refusal.IsTransient, refusal.RetryAfter));
        await cancellation.CancelAsync();
        Assert.True(waiting.IsCanceled);
    }

    private Task WaitAsync(string address, TimeSpan pause) => _pacing.WaitAsync(new(address), pause, default);
}
