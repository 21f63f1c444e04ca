using System.Net;
using System.Threading.Channels;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.FakeDiscord.Tests.Faults;

public sealed class DelayTests : FakeDiscordTest
{
    private readonly TimerWatch _time = new();

    private protected override FakeDiscordOptions Options => new() { Time = _time };

    [Theory]
    [InlineData(2.5, HttpStatusCode.NoContent)]
    [InlineData(3.5, HttpStatusCode.NotFound)]
    public async Task A_delay_goes_by_the_fakes_clock_and_comes_before_the_effect(double seconds, HttpStatusCode status)
    {
        Discord.Faults.Inject(new Delayed("POST interactions/*/callback", TimeSpan.FromSeconds(seconds)));
        var asked = Discord.Interactions.Send(InteractionDraft.Slash("ask"));

        var call = CallbackAsync(asked, new { type = 5 });
        await _time.WaitBegunAsync(TimeSpan.FromSeconds(seconds), Cancellation);
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await call).StatusCode);
    }

    [Fact]
    public async Task Faults_of_several_kinds_add_up_in_one_request()
    {
        Discord.Faults.Inject(new Refused("users/@me", 403, 50001));
        Discord.Faults.Inject(new StaleLimitHeaders("*", Remaining: 5));

        using var response = await SendAsync(HttpMethod.Get, "users/@me");

        Assert.Equal(50001, await CodeAsync(response));
        Assert.Equal("5", response.Headers.GetValues("X-RateLimit-Remaining").Single());
    }

    /// <summary>Tells when somebody begins to wait.</summary>
    private sealed class TimerWatch() : FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))
    {
        private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waits.Writer.TryWrite(dueTime);
            return timer;
        }

        public async Task WaitBegunAsync(TimeSpan due, CancellationToken cancellation)
        {
            while (await _waits.Reader.ReadAsync(cancellation) != due)
            {
                // Somebody else's timer.
            }
        }
    }
}
