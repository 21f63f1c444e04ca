using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault01ResumeRefused
{
    [Theory]
    [InlineData("closed with 4000")]
    [InlineData("dropped")]
    [InlineData("handshake answered 503")]
    public async Task Resume_refused_repeatedly_backs_off_and_then_identifies_at_the_original_address(string how)
    {
        await using var world = await TestWorld.StartAsync();
        var bot = await world.ConnectAsync();
        Fault fault = how switch { "dropped" => new ResumeClosed(null), "closed with 4000" => new ResumeClosed(4000), _ => new HandshakeRefused(503) };
        world.Discord.Faults.Inject(fault, 5);
        var start = world.Time.GetUtcNow();
        world.Discord.Gateway.Current.Drop();
        await world.LaterAsync(() => world.Discord.Gateway.Log.Identifies == 2 && bot.Health.Reading.State == DiscordState.Connected);

        Assert.Equal(1, world.Discord.Faults.Count); // four of the five were met
        Assert.False(world.Discord.Gateway.Current.AtResumeAddress);
        Assert.True(world.Time.GetUtcNow() - start >= TimeSpan.FromSeconds(7)); // 0.5 + 1 + 2 + 4 s at least
        Assert.Equal(0, world.Discord.Gateway.Budget.TooSoon);
        var sent = world.Discord.Interactions.Send(InteractionDraft.Slash("ask").With("question", "who?"));
        await world.SoonAsync(() => sent.Original is { Content: "The answer." });
        world.HasNoViolations();
    }

    [Fact]
    public async Task Resumes_refused_for_ever_never_spin()
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        world.Discord.Faults.Inject(new ResumeClosed(4000), FaultBox.Always);
        world.Discord.Faults.Inject(new IdentifyClosed(4000), FaultBox.Always);
        world.Discord.Gateway.Current.Drop();
        await world.PassAsync(TimeSpan.FromMinutes(10), step: 0.5);
        Assert.InRange(world.Discord.Gateway.Log.Identifies, 2, 20);
        Assert.InRange(world.Discord.Gateway.Connections.Count, 5, 30);
    }
}
