using BriefingBot.Discord.Time;
using CsCheck;

namespace BriefingBot.Discord.Tests.Time;

public class BackoffTests
{
    private static readonly Backoff s_backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));

    /// <summary>Law: half of min(2^n, 60) seconds at least, the whole of it at most.</summary>
    [Fact]
    public void A_wait_lies_between_half_and_the_whole_of_the_doubled_time() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int).Sample((failures, seed) =>
        {
            var whole = Math.Min(60, Math.Pow(2, Math.Min(failures, 30)));
            var wait = s_backoff.After(failures, new(new Random(seed))).TotalSeconds;
            return wait >= (whole / 2) - 1e-6 && wait <= whole + 1e-6;
        });
}
