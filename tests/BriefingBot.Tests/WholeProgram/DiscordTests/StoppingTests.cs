using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

[Collection(OneByOne.Name)]
public sealed class StoppingTests(SharedBot shared)
{
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Asked_to_stop_it_finishes_the_question_in_hand_and_says_that_it_stopped(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that one process can send another.");
        await using var bot = await ServedDiscord.ServeAsync(shared.Data);
        var reader = Visitor.Arrive(bot);
        bot.Discord.Faults.Inject(new Delayed("PATCH webhooks/*/*/messages/*", TimeSpan.FromSeconds(1)));
        var asked = reader.Send(InteractionDraft.Slash("ask").With("question", "what did Biegun say in Seoul?"));
        await bot.WaitUntilAsync(() => asked.CallbackType is not null);

        bot.Program.Signal(signal);

        var run = await bot.Program.EndAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.EndsWith("Stopped.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("do our jobs", asked.Original!.Shown(), StringComparison.Ordinal);
        Assert.Empty(bot.Discord.Violations);
    }
}
