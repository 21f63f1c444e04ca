using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class HostPacingTests
{
    private readonly ScriptedTime _time = new();

    [Fact]
    public async Task Requests_to_one_host_keep_a_pause_and_those_to_others_need_not_wait()
    {
        var pacing = new HostPacing(TimeSpan.FromSeconds(2), _time);

        await pacing.WaitAsync(new("https://one.example/a"), default);
        await pacing.WaitAsync(new("https://two.example/a"), default);
        var second = pacing.WaitAsync(new("https://ONE.example/b"), default);

        Assert.False(second.IsCompleted);
        Assert.Equal(TimeSpan.FromSeconds(2), await _time.FireAsync(_ => true, default));
        await second;
    }

    [Fact]
    public async Task Those_that_wait_have_a_turn_each()
    {
        var pacing = new HostPacing(TimeSpan.FromSeconds(2), _time);
        Task[] waits = [.. Enumerable.Range(0, 3).Select(_ => pacing.WaitAsync(new("https://one.example/"), default))];

        Assert.Equal(TimeSpan.FromSeconds(2), await _time.FireAsync(_ => true, default));
        Assert.Equal(TimeSpan.FromSeconds(4), await _time.FireAsync(_ => true, default));
        await Task.WhenAll(waits);
    }
}
