using BriefingBot.FakeDiscord;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Discord.Tests.Running;

/// <summary>A fake Discord and a clock that stands still until a test moves it.</summary>
internal sealed class TestWorld : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_glance = TimeSpan.FromMilliseconds(4);

    private readonly List<RunningBot> _bots = [];

    private TestWorld(FakeTimeProvider time, FakeDiscordServer discord) => (Time, Discord) = (time, discord);

    public FakeTimeProvider Time { get; }

    public FakeDiscordServer Discord { get; }

    public static async Task<TestWorld> StartAsync(TimeSpan? heartbeat = null, int limit = 1000)
    {
        var time = new FakeTimeProvider(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        return new(time, await FakeDiscordServer.StartAsync(new() { Time = time, HeartbeatInterval = heartbeat ?? TimeSpan.FromSeconds(41), BucketLimit = limit }));
    }

    /// <summary>Starts a bot; it may not be connected yet.</summary>
    public RunningBot Start(ScriptedHandler? handler = null, MemoryLedger? ledger = null, Action<DiscordOptions>? set = null, TimeProvider? clock = null)
    {
        var options = new DiscordOptions { Token = Discord.Options.Token, ApiAddress = Discord.ApiAddress };
        set?.Invoke(options);
        var bot = new RunningBot(this, options, handler ?? new(), ledger ?? new(), clock ?? Time);
        _bots.Add(bot);
        return bot;
    }

    /// <summary>Starts a bot and waits until it is connected.</summary>
    public async Task<RunningBot> ConnectAsync(ScriptedHandler? handler = null, MemoryLedger? ledger = null, Action<DiscordOptions>? set = null, TimeProvider? clock = null)
    {
        var bot = Start(handler, ledger, set, clock);
        // The first session begins at once, another has to wait for five seconds to pass.
        await UntilAsync(() => bot.Health.Reading.State == DiscordState.Connected, TimeSpan.FromSeconds(_bots.Count > 1 ? 0.25 : 0), "connected");
        return bot;
    }

    /// <summary>Waits until something holds, without the clock moving.</summary>
    public Task SoonAsync(Func<bool> holds, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(holds))] string what = "") =>
        UntilAsync(holds, TimeSpan.Zero, what);

    /// <summary>Moves the clock on until something holds.</summary>
    public Task LaterAsync(Func<bool> holds, double step = 0.25, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(holds))] string what = "") =>
        UntilAsync(holds, TimeSpan.FromSeconds(step), what);

    /// <summary>Moves the clock on by a span, in steps, so that what is due on the way happens on the way.</summary>
    public async Task PassAsync(TimeSpan span, double step = 0.25)
    {
        var end = Time.GetUtcNow() + span;
        await LaterAsync(() => Time.GetUtcNow() >= end, step);
    }

    /// <summary>Sees that no bot sent anything that Discord would not take.</summary>
    public void HasNoViolations() => Assert.Empty(Discord.Violations);

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots) await bot.DisposeAsync();
        await Discord.DisposeAsync();
    }

    private async Task UntilAsync(Func<bool> holds, TimeSpan step, string what)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            if (TimeProvider.System.GetElapsedTime(start) > s_patience)
            {
                Assert.Fail($"It did not happen: {what}{Environment.NewLine}{Trace()}");
            }

            if (step > TimeSpan.Zero) Time.Advance(step);
            do
            {
                await Task.Delay(s_glance, TimeProvider.System);
            }
            while (ThreadPool.PendingWorkItemCount > 0);
        }
    }

    private string Trace() => string.Join(
        Environment.NewLine,
        _bots.Select(bot => bot.Log.ToString()).Concat(Discord.Requests.All.Select(request => request.ToString()))
            .Concat(Discord.Violations.Select(violation => violation.ToString())));
}
