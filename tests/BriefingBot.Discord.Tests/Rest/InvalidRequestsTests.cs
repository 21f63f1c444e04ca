using BriefingBot.Discord.Rest.Limits;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Discord.Tests.Rest;

public class InvalidRequestsTests
{
    [Fact]
    public void Too_many_within_ten_minutes_stop_calls_until_they_are_older()
    {
        var time = new FakeTimeProvider();
        var invalid = new InvalidRequests(new(time), most: 3);
        for (var count = 0; count < 3; count++)
        {
            Assert.False(invalid.IsTooMany);
            invalid.Count();
            time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True(invalid.IsTooMany);
        time.Advance(TimeSpan.FromMinutes(7));
        Assert.True(invalid.IsTooMany);
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(invalid.IsTooMany);
    }

    [Fact]
    public void A_long_silence_forgets_all()
    {
        var time = new FakeTimeProvider();
        var invalid = new InvalidRequests(new(time), most: 1);
        invalid.Count();
        time.Advance(TimeSpan.FromDays(3));
        Assert.False(invalid.IsTooMany);
    }
}
