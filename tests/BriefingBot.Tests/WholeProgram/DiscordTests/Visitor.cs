using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>Somebody in a channel who does something and waits for what the bot makes of it.</summary>
internal sealed record Visitor(ServedDiscord Bot, FakeChannel Channel, DiscordUser User)
{
    /// <summary>Permission bits; those of an ordinary member unless told.</summary>
    public ulong Permissions { get; init; } = PermissionBits.Member;

    /// <summary>This person as one who may manage the server.</summary>
    public Visitor AsAdmin => this with { Permissions = PermissionBits.Member | PermissionBits.ManageGuild };

    /// <summary>A new person in a new server.</summary>
    public static Visitor Arrive(ServedDiscord bot) =>
        new(bot, bot.Discord.AddChannel(bot.Discord.AddGuild("Reading circle"), "news"), bot.Discord.AddUser("reader"));

    /// <summary>Does something, as this person and here.</summary>
    public SentInteraction Send(InteractionDraft draft) => Bot.Discord.Interactions.Send(draft.In(Channel).By(User, Permissions));

    /// <summary>Asks by /ask.</summary>
    public Task<FakeMessage> AskAsync(string question) => DoAsync(InteractionDraft.Slash("ask").With("question", question));

    /// <summary>Does something and waits for the last state of the answer.</summary>
    public Task<FakeMessage> DoAsync(InteractionDraft draft) => AnswerAsync(Send(draft));

    /// <summary>Presses a button.</summary>
    public Task<FakeMessage> PressAsync(FakeMessage on, string label) => DoAsync(InteractionDraft.Press(on.Button(label), on));

    /// <summary>Writes a message and waits for the bot's reply to it.</summary>
    public async Task<FakeMessage> WriteAsync(string text, FakeMessage? replyTo = null)
    {
        var written = Bot.Discord.Write(new(text) { Channel = Channel, Author = User, ReplyTo = replyTo });
        FakeMessage? reply = null;
        await Bot.WaitUntilAsync(() => (reply = Channel.BotMessages.FirstOrDefault(message => message.ReplyTo == written.Id)) is not null);
        return reply!;
    }

    /// <summary>Waits for the last state of an answer.</summary>
    public async Task<FakeMessage> AnswerAsync(SentInteraction sent)
    {
        await Bot.WaitUntilAsync(() => sent.Original is { Loading: false } answer && !answer.Content.StartsWith("Loading", StringComparison.Ordinal));
        return sent.Original!;
    }
}
