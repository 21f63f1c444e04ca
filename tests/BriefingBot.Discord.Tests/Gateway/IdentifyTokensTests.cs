using BriefingBot.Discord.Gateway;

namespace BriefingBot.Discord.Tests.Gateway;

public class IdentifyTokensTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_session_may_begin_at_once() => Assert.Equal(TimeSpan.Zero, IdentifyTokens.Full.Wait(s_start));

    [Fact]
    public void Two_sessions_begin_at_least_five_seconds_apart() =>
        Assert.True(IdentifyTokens.Full.Take(s_start).Wait(s_start) >= TimeSpan.FromSeconds(5));

    [Fact]
    public void A_program_that_starts_again_and_again_for_a_day_begins_some_five_hundred_sessions_of_the_thousand()
    {
        var (tokens, now, begun) = (IdentifyTokens.Full, s_start, 0);
        while (now < s_start.AddDays(1))
        {
            now += tokens.Wait(now);
            tokens = tokens.Take(now);
            begun++;
        }

        Assert.InRange(begun, 400, 520);
    }

    [Fact]
    public void A_clock_that_was_set_back_holds_nobody_up_for_long() =>
        Assert.True(IdentifyTokens.Full.Take(s_start).Wait(s_start.AddDays(-10)) < TimeSpan.FromSeconds(10));

    [Fact]
    public void Nonsense_from_a_file_counts_as_an_empty_or_a_full_bucket()
    {
        Assert.True(new IdentifyTokens(-100, s_start).Wait(s_start.AddMinutes(1)) <= TimeSpan.FromMinutes(3));
        Assert.Equal(TimeSpan.Zero, new IdentifyTokens(1e9, s_start).Wait(s_start.AddMinutes(1)));
    }
}
