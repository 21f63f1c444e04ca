using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Tests.Running;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Discord.Tests.Interactions;

public class AutocompleteTests
{
    private static readonly InteractionDraft s_typing = InteractionDraft.Typing("ask", "question", "Pen");

    [Fact]
    public async Task At_most_25_values_are_offered()
    {
        await using var world = await TestWorld.StartAsync();
        var all = Enumerable.Range(0, 40).Select(i => new OptionChoice(LocalizedText.Same($"Name {i}"), $"v{i}")).ToList();
        await world.ConnectAsync(new() { Suggest = (_, _) => Task.FromResult<IReadOnlyList<OptionChoice>>(all) });
        var sent = world.Discord.Interactions.Send(s_typing);
        await world.SoonAsync(() => sent.CallbackType == 8);
        Assert.Equal(25, sent.Choices.Count);
        world.HasNoViolations();
    }

    [Fact]
    public async Task A_handler_that_takes_too_long_offers_nothing_but_in_time()
    {
        await using var world = await TestWorld.StartAsync();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await world.ConnectAsync(new()
        {
            Suggest = async (_, cancellation) =>
            {
                asked.SetResult();
                await Task.Delay(TimeSpan.FromMinutes(1), world.Time, cancellation);
                return [];
            },
        });
        var sent = world.Discord.Interactions.Send(s_typing);
        await world.SoonAsync(() => asked.Task.IsCompleted);
        await world.LaterAsync(() => sent.CallbackType == 8, step: 0.1);
        Assert.Empty(sent.Choices);
    }
}
