using BriefingBot.Discord.Gateway;
using CsCheck;

namespace BriefingBot.Discord.Tests.Gateway;

public class ReconnectPolicyTests
{
    private readonly ReconnectPolicy _policy = new(new(new Random(1)));

    [Fact]
    public void After_four_resumes_that_failed_the_session_is_given_up()
    {
        var actions = Enumerable.Range(0, 4).Select(_ => _policy.After(new(EndReason.Closed, 4000), wasResume: true, canResume: true).Action);
        Assert.Equal([CloseAction.Resume, CloseAction.Resume, CloseAction.Resume, CloseAction.NewSession], actions);
    }

    [Fact]
    public void A_resume_that_succeeded_starts_the_count_anew()
    {
        for (var i = 0; i < 3; i++) _policy.After(new(EndReason.NotConnected), wasResume: true, canResume: true);
        _policy.After(Ready(EndReason.ReconnectAsked), wasResume: true, canResume: true);
        Assert.Equal(CloseAction.Resume, _policy.After(new(EndReason.Closed), wasResume: true, canResume: true).Action);
    }

    [Fact]
    public void Connections_that_end_soon_after_they_were_ready_are_not_made_again_without_growing_pauses()
    {
        var waits = Enumerable.Range(0, 8).Select(_ => _policy.After(Ready(EndReason.Closed), wasResume: true, canResume: true).Wait).ToList();
        Assert.True(waits[^1] >= TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_connection_that_lived_a_minute_takes_the_pauses_back()
    {
        for (var i = 0; i < 8; i++) _policy.After(new(EndReason.NotConnected), wasResume: false, canResume: false);
        var end = new ConnectionEnd(EndReason.ReconnectAsked, null, WasReady: true, TimeSpan.FromMinutes(2));
        Assert.True(_policy.After(end, wasResume: false, canResume: true).Wait <= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Without_a_session_there_is_nothing_to_go_on_with() =>
        Assert.Equal(CloseAction.NewSession, _policy.After(new(EndReason.NoReady), wasResume: false, canResume: false).Action);

    [Fact]
    public void An_invalid_session_is_begun_anew_after_at_least_five_seconds()
    {
        var step = _policy.After(new(EndReason.SessionInvalid), wasResume: true, canResume: true);
        Assert.Equal(CloseAction.NewSession, step.Action);
        Assert.True(step.Wait >= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_paused_session_is_gone_on_with_after_at_least_a_second()
    {
        var step = _policy.After(new(EndReason.SessionPaused), wasResume: true, canResume: true);
        Assert.Equal(CloseAction.Resume, step.Action);
        Assert.True(step.Wait >= TimeSpan.FromSeconds(1));
    }

    /// <summary>Law: whatever happens, no two connections without a pause, and 20 in a row take minutes.</summary>
    [Fact]
    public void No_sequence_of_ends_makes_it_spin() =>
        Gen.Select(Gen.Enum<EndReason>().Array[20], Gen.Bool, Gen.Int).Sample((reasons, canResume, seed) =>
        {
            var policy = new ReconnectPolicy(new(new Random(seed)));
            var waits = reasons.Select(reason => policy.After(new(reason), canResume, canResume).Wait).ToList();
            return waits.All(wait => wait >= TimeSpan.FromSeconds(0.5)) && waits.Sum(wait => wait.TotalSeconds) >= 300;
        });

    private static ConnectionEnd Ready(EndReason reason) => new(reason, null, WasReady: true, TimeSpan.FromSeconds(1));
}
