using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Storage.Feeds;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Intake;

public sealed class FeedScheduleTests
{
    private readonly ScriptedTime _time = new();
    private readonly IntakeOptions _options = new();
    private readonly FeedSchedule _schedule;

    public FeedScheduleTests() => _schedule = new(_options, new Random(1), _time);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(30, 10)]
    [InlineData(120, 30)]
    [InlineData(24 * 60, 6 * 60)]
    [InlineData(30 * 24 * 60, 12 * 60)]
    public void A_busy_feed_is_checked_more_often_within_bounds(int gapMinutes, int minutes) =>
        AssertIn(minutes, Read(TimeSpan.FromMinutes(gapMinutes)));

    [Theory]
    [InlineData(60, 60)]
    [InlineData(5, 30)]
    [InlineData(24 * 60, 4 * 60)]
    public void A_feed_that_asks_for_longer_pauses_gets_them_up_to_some_hours(int toldMinutes, int minutes) =>
        AssertIn(minutes, Read(_schedule.UsualGap, TimeSpan.FromMinutes(toldMinutes)));

    [Fact]
    public void While_items_wait_the_next_check_comes_soon() =>
        AssertIn(10, Read(TimeSpan.FromDays(30), TimeSpan.FromHours(2), isMore: true));

    [Fact]
    public void What_the_operator_calls_usual_lies_within_the_bounds()
    {
        _options.FeedMinutes = 5;
        AssertIn(5, Read(TimeSpan.Zero));

        _options.FeedMinutes = 1440;
        AssertIn(1440, Read(TimeSpan.FromDays(365)));
    }

    [Fact]
    public void Feeds_that_are_checked_together_do_not_stay_so() =>
        Assert.Equal(20, Enumerable.Range(0, 20).Select(_ => Read(_schedule.UsualGap)).Distinct().Count());

    [Fact]
    public void A_feed_that_fails_is_checked_ever_more_seldom_up_to_once_a_day()
    {
        var state = FeedState.New;
        foreach (var minutes in new[] { 30, 60, 120, 240, 480, 960, 1440, 1440 })
        {
            state = _schedule.Failed(state, new("The site is away."));
            AssertIn(minutes, state.NextCheck!.Value);
        }

        for (var i = 0; i < 50; i++)
        {
            state = _schedule.Failed(state, new("The site is away."));
        }

        AssertIn(1440, state.NextCheck!.Value);
        Assert.Equal((58, "The site is away.", false), (state.Failures, state.Problem, state.IsGone));
    }

    [Fact]
    public void Since_when_it_fails_is_kept_until_it_is_read_again()
    {
        var first = _schedule.Failed(FeedState.New, new("The site is away."));
        _time.Advance(TimeSpan.FromHours(1));
        var second = _schedule.Failed(first, new("The site is away."));

        Assert.Equal((_time.GetUtcNow().AddHours(-1), _time.GetUtcNow()), (second.FailingSince, second.CheckedAt));
        var read = _schedule.Read(second, _schedule.UsualGap, told: null, isMore: false);
        Assert.Equal((null, null, 0), (read.FailingSince, read.Problem, read.Failures));
    }

    [Theory]
    [InlineData(3600, 60)]
    [InlineData(1, 10)]
    [InlineData(3 * 86400, 3 * 1440)]
    [InlineData(365 * 86400, 7 * 1440)]
    public void A_server_that_says_when_to_come_again_is_heard_within_reason(int seconds, int minutes)
    {
        var failure = new FetchException("Too many requests.") { Status = 429, RetryAfter = TimeSpan.FromSeconds(seconds) };

        AssertIn(minutes, _schedule.Failed(FeedState.New with { Failures = 4 }, failure).NextCheck!.Value);
    }

    [Fact]
    public void A_feed_that_is_gone_for_good_has_no_next_check()
    {
        var state = _schedule.Failed(FeedState.New, new("Gone.") { Status = 410 });

        Assert.Equal((true, null), (state.IsGone, state.NextCheck));
        Assert.False(_schedule.Read(state, _schedule.UsualGap, told: null, isMore: false).IsGone);
    }

    private DateTimeOffset Read(TimeSpan gap, TimeSpan? told = null, bool isMore = false) =>
        _schedule.Read(FeedState.New, gap, told, isMore).NextCheck!.Value;

    private void AssertIn(int minutes, DateTimeOffset next) =>
        Assert.InRange(next - _time.GetUtcNow(), TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(1.1 * minutes));
}
