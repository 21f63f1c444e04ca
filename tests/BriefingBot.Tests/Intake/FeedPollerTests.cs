using BriefingBot.Core.Ports;
using BriefingBot.Intake;
using BriefingBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Intake;

public sealed class FeedPollerTests
{
    private readonly ScriptedTime _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feeds_are_looked_at_soon_after_the_start_and_then_every_minute_or_so()
    {
        var rounds = 0;
        using var poller = Poller(_ => Task.FromResult(++rounds));
        await poller.StartAsync(Cancellation);

        Assert.InRange(await _time.FireAsync(_ => true, Cancellation), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        for (var i = 1; i < 5; i++)
        {
            var before = 0;
            var pause = await _time.FireAsync(_ => (before = rounds) > 0, Cancellation);
            Assert.Equal(i, before);
            Assert.InRange(pause, TimeSpan.FromSeconds(54), TimeSpan.FromSeconds(66));
        }

        await poller.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Whatever_fails_the_next_round_comes()
    {
        var rounds = 0;
        using var poller = Poller(_ => ++rounds switch
        {
            1 => throw new InvalidOperationException("a fault"),
            2 => throw new StoreException(),
            3 => throw new OperationCanceledException(),
            _ => Task.CompletedTask,
        });
        await poller.StartAsync(Cancellation);

        for (var i = 0; i < 5; i++)
        {
            await _time.FireAsync(_ => true, Cancellation);
        }

        await poller.StopAsync(Cancellation);
        Assert.True(poller.ExecuteTask!.IsCanceled);
        Assert.InRange(rounds, 4, 5);
    }

    [Fact]
    public async Task A_round_under_way_is_stopped_with_the_program()
    {
        using var poller = Poller(stop => Task.Delay(Timeout.Infinite, stop));
        await poller.StartAsync(Cancellation);
        await _time.FireAsync(_ => true, Cancellation);

        await poller.StopAsync(Cancellation);

        Assert.True(poller.ExecuteTask!.IsCompleted);
    }

    private FeedPoller Poller(Func<CancellationToken, Task> round) =>
        new(round, new Random(1), _time, NullLogger<FeedPoller>.Instance);
}
