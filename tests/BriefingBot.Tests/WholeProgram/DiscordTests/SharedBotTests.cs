using BriefingBot.FakeDiscord;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>A test at the shared bot: one person in a server of their own. After it the bot has to be there, and to have kept all rules.</summary>
[Collection(OneByOne.Name)]
public abstract class SharedBotTests : IDisposable
{
    private protected SharedBotTests(SharedBot bot)
    {
        Bot = bot.Served;
        Reader = Visitor.Arrive(Bot);
    }

    private protected ServedDiscord Bot { get; }

    private protected FakeDiscordServer Discord => Bot.Discord;

    private protected Visitor Reader { get; }

    public void Dispose()
    {
        Bot.AssertAlive();
        GC.SuppressFinalize(this);
    }
}
