using BriefingBot.Discord.Gateway;

namespace BriefingBot.Discord.Tests.Gateway;

public class SendBudgetTests
{
    [Fact]
    public void In_any_sixty_seconds_at_most_115_payloads_are_let_through()
    {
        var budget = new SendBudget();
        var taken = Enumerable.Range(0, 1000).Select(i => TimeSpan.FromSeconds(i * 0.1)).Where(budget.TryTake).ToList();
        Assert.All(taken, start => Assert.InRange(taken.Count(at => at >= start && at < start + TimeSpan.FromSeconds(60)), 1, 115));
        Assert.True(taken.Count > 115);
    }

    [Fact]
    public void What_has_to_be_sent_uses_up_what_may_be_sent()
    {
        var budget = new SendBudget();
        for (var i = 0; i < 115; i++) budget.Take(TimeSpan.Zero);
        Assert.False(budget.TryTake(TimeSpan.FromSeconds(1)));
    }
}
