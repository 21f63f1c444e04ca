using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Faults;

namespace BriefingBot.Discord.Tests.Faults;

public class Fault03InvalidSession
{
    private const int Identify = 2;

    [Fact]
    public async Task Op_9_true_resumes()
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        world.Discord.Gateway.Current.InvalidateSession(resumable: true);
        await world.LaterAsync(() => world.Discord.Gateway.Log.Resumes == 1);
        await world.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Equal((1, 1), (world.Discord.Gateway.Log.Identifies, world.Discord.Gateway.Log.Resumes));
    }

    [Fact]
    public async Task Op_9_false_identifies_after_at_least_five_seconds()
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        var start = world.Time.GetUtcNow();
        world.Discord.Gateway.Current.InvalidateSession(resumable: false);
        await world.LaterAsync(() => world.Discord.Gateway.Log.Identifies == 2);
        Assert.True(world.Time.GetUtcNow() - start >= TimeSpan.FromSeconds(5));
        Assert.Equal((0, 0), (world.Discord.Gateway.Log.Resumes, world.Discord.Gateway.Budget.TooSoon));
        Assert.False(world.Discord.Gateway.Current.AtResumeAddress);
    }

    [Theory]
    [InlineData(true, 2, 1)]
    [InlineData(false, 1, 2)]
    public async Task Op_9_as_answer_to_a_resume_is_followed_too(bool resumable, int resumes, int identifies)
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        world.Discord.Faults.Inject(new ResumeInvalid(resumable));
        world.Discord.Gateway.Current.RequestReconnect();
        await world.LaterAsync(() => (world.Discord.Gateway.Log.Resumes, world.Discord.Gateway.Log.Identifies) == (resumes, identifies));
        await world.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Equal((resumes, identifies), (world.Discord.Gateway.Log.Resumes, world.Discord.Gateway.Log.Identifies));
    }

    [Fact]
    public async Task Op_9_to_every_identify_is_no_tight_loop()
    {
        await using var world = await TestWorld.StartAsync();
        world.Discord.Faults.Inject(new IdentifyInvalid(), FaultBox.Always);
        world.Start();
        await world.PassAsync(TimeSpan.FromMinutes(10), step: 0.5);
        var identifies = world.Discord.Gateway.Log.ByBot.Where(record => record.Opcode == Identify).Select(record => record.At).ToList();
        Assert.InRange(identifies.Count, 5, 20);
        Assert.All(identifies.Zip(identifies.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Op_7_resumes_at_the_address_that_READY_gave()
    {
        await using var world = await TestWorld.StartAsync();
        await world.ConnectAsync();
        world.Discord.Gateway.Current.RequestReconnect();
        await world.LaterAsync(() => world.Discord.Gateway.Log.Resumes == 1);
        Assert.True(world.Discord.Gateway.Current.AtResumeAddress);
        Assert.Equal(1, world.Discord.Gateway.Log.Identifies);
    }
}
