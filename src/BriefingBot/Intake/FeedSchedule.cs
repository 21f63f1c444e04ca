using BriefingBot.Ingestion.Fetching;
using BriefingBot.Storage.Feeds;

namespace BriefingBot.Intake;

/// <summary>
/// Decides when a feed is checked next: busy feeds more often, and those that fail ever more seldom. Every pause is up to a tenth longer
/// than reckoned, so that feeds that were once checked together do not stay so. Safe for concurrent use.
/// </summary>
/// <param name="options">The bounds.</param>
/// <param name="random">Spreads the times. Used by this schedule alone.</param>
/// <param name="time">Tells the time.</param>
internal sealed class FeedSchedule(IntakeOptions options, Random random, TimeProvider time)
{
    // Four checks in the time until a further item is there: in the mean it is found after an eighth of that time.
    private const int ChecksPerItem = 4;
    private const double Spread = 0.1;
    private const int MaxDoublings = 20;

    private static readonly TimeSpan s_longestBackOff = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_longestRetryAfter = TimeSpan.FromDays(7);

    // Feeds say that they change once a day and mean that they need not be asked every minute.
    private static readonly TimeSpan s_longestTold = TimeSpan.FromHours(4);

    private readonly Lock _lock = new();

    private TimeSpan Usual => TimeSpan.FromMinutes(options.FeedMinutes);

    private TimeSpan Shortest => TimeSpan.FromMinutes(Math.Min(options.MinFeedMinutes, options.FeedMinutes));

    private TimeSpan Longest => TimeSpan.FromMinutes(Math.Max(options.MaxFeedMinutes, options.FeedMinutes));

    /// <summary>The gap between items at which a feed is checked as often as usual.</summary>
    public TimeSpan UsualGap => Usual * ChecksPerItem;

    /// <summary>A check begins: whatever becomes of it and of the program, the next one is not at once.</summary>
    public FeedState Begun(FeedState before) => before with { NextCheck = time.GetUtcNow() + Shortest };

    /// <summary>The feed was read.</summary>
    /// <param name="state">What is known of it now.</param>
    /// <param name="gap">The time between two of its items in the mean.</param>
    /// <param name="told">How long the feed or its server says that this state of it holds, or null.</param>
    /// <param name="isMore">Whether items wait to be loaded, which the feed has already told whatever else it says.</param>
    public FeedState Read(FeedState state, TimeSpan gap, TimeSpan? told, bool isMore)
    {
        var now = time.GetUtcNow();
        var pause = isMore ? Shortest : Max(Interval(gap), Min(told ?? TimeSpan.Zero, s_longestTold));
        return state with
        {
            CheckedAt = now,
            NextCheck = now + Longer(pause),
            Problem = null,
            FailingSince = null,
            Failures = 0,
            IsGone = false,
            ItemGap = gap,
        };
    }

    /// <summary>The feed could not be read.</summary>
    public FeedState Failed(FeedState before, FetchException failure)
    {
        var now = time.GetUtcNow();
        var failures = before.Failures + 1;
        var isGone = failure.Status == 410;
        return before with
        {
            CheckedAt = now,
            NextCheck = isGone ? null : now + Longer(failure.RetryAfter is { } asked ? Asked(asked) : BackOff(before, failures)),
            Problem = failure.Message,
            FailingSince = before.FailingSince ?? now,
            Failures = failures,
            IsGone = isGone,
        };
    }

    private TimeSpan Interval(TimeSpan gap) => Max(Shortest, Min(Longest, gap / ChecksPerItem));

    private TimeSpan BackOff(FeedState before, int failures)
    {
        var interval = Interval(before.ItemGap ?? UsualGap);
        return Min(Max(s_longestBackOff, interval), interval * (1 << Math.Min(failures - 1, MaxDoublings)));
    }

    private TimeSpan Asked(TimeSpan asked) => Max(Shortest, Min(asked, s_longestRetryAfter));

    private TimeSpan Longer(TimeSpan pause)
    {
        lock (_lock)
        {
            return pause * (1 + (Spread * random.NextDouble()));
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
