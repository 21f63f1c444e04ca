using BriefingBot.Discord.Rest.Limits;
using CsCheck;

namespace BriefingBot.Discord.Tests.Rest;

public class BucketTests
{
    private readonly Bucket _bucket = new();

    [Fact]
    public void Before_anything_is_known_one_call_goes_ahead()
    {
        Assert.True(_bucket.TryTake(At(0), out _));
        Assert.False(_bucket.TryTake(At(0), out var wait));
        Assert.Equal(Timeout.InfiniteTimeSpan, wait);
    }

    [Fact]
    public void When_nothing_is_left_calls_wait_for_the_window_to_end()
    {
        Learn(limit: 5, remaining: 0, window: 100, resetAfter: 3, now: 0);
        Assert.False(_bucket.TryTake(At(1), out var wait));
        Assert.InRange(wait, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.1));
        Assert.True(_bucket.TryTake(At(1) + wait, out _));
    }

    [Fact]
    public void Of_one_window_the_fewest_calls_left_count_in_whatever_order_responses_come()
    {
        Learn(limit: 5, remaining: 1, window: 100, resetAfter: 3, now: 0);
        Learn(limit: 5, remaining: 4, window: 100.02, resetAfter: 3, now: 0.1);
        Assert.True(_bucket.TryTake(At(0.2), out _));
        Assert.False(_bucket.TryTake(At(0.2), out _));
    }

    [Fact]
    public void What_is_told_of_an_older_window_is_passed_over()
    {
        Learn(limit: 5, remaining: 0, window: 105, resetAfter: 3, now: 0);
        Learn(limit: 5, remaining: 5, window: 100, resetAfter: 0, now: 0.1);
        Assert.False(_bucket.TryTake(At(0.2), out _));
    }

    [Fact]
    public void A_late_word_on_a_window_that_is_over_takes_nothing_from_the_next()
    {
        Learn(limit: 2, remaining: 1, window: 100, resetAfter: 1, now: 0);
        Assert.True(_bucket.TryTake(At(2), out _));
        Learn(limit: 2, remaining: 0, window: 100, resetAfter: 1, now: 2.1);
        Assert.True(_bucket.TryTake(At(2.2), out _));
    }

    [Fact]
    public void After_429_nothing_goes_before_its_pause_is_over()
    {
        Learn(limit: 5, remaining: 5, window: 100, resetAfter: 1, now: 0);
        _bucket.Block(At(0), TimeSpan.FromSeconds(7));
        Assert.False(_bucket.TryTake(At(6), out var wait));
        Assert.Equal(TimeSpan.FromSeconds(1), wait);
        Assert.True(_bucket.TryTake(At(7), out _));
    }

    [Fact]
    public void A_call_that_told_nothing_does_not_use_the_limit_up_for_ever()
    {
        Learn(limit: 1, remaining: 0, window: 100, resetAfter: 1, now: 0);
        for (var second = 2; second < 10; second++)
        {
            Assert.True(_bucket.TryTake(At(second), out _));
            _bucket.Release();
        }
    }

    /// <summary>Law: with a server that counts in windows and answers at once, no call is ever refused.</summary>
    [Fact]
    public void A_server_that_answers_at_once_never_has_to_refuse() =>
        Gen.Select(Gen.Int[1, 10], Gen.Double[0.5, 5], Gen.Double[0.01, 0.4].Array[1, 200]).Sample((limit, window, pauses) =>
        {
            var (bucket, server) = (new Bucket(), new WindowServer(limit, window));
            var now = TimeSpan.Zero;
            foreach (var pause in pauses)
            {
                while (!bucket.TryTake(now, out var wait)) now += wait;
                if (!server.Take(now)) return false;
                bucket.Learn(server.Headers(now), now);
                bucket.Release();
                now += TimeSpan.FromSeconds(pause);
            }

            return true;
        });

    private void Learn(int limit, int remaining, double window, double resetAfter, double now) =>
        _bucket.Learn(new("b", limit, remaining, window, TimeSpan.FromSeconds(resetAfter)), At(now));

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    private sealed class WindowServer(int limit, double window)
    {
        private double _end;
        private int _left;

        public bool Take(TimeSpan now)
        {
            if (now.TotalSeconds >= _end) (_end, _left) = (now.TotalSeconds + window, limit);
            return _left-- > 0;
        }

        public RateLimitHeaders Headers(TimeSpan now) =>
            new("b", limit, Math.Max(0, _left), 1000 + _end, TimeSpan.FromSeconds(Math.Max(0, _end - now.TotalSeconds)));
    }
}
