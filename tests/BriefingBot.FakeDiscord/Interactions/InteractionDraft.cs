using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>What a user does: a command, a press of a button, typing into an option. Sent by <see cref="InteractionSender"/>.</summary>
public sealed record InteractionDraft
{
    /// <summary>Kind of interaction.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>Kind of command: 1 slash, 2 on a user, 3 on a message.</summary>
    public int CommandKind { get; init; } = 1;

    /// <summary>The command's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Subcommand group and subcommand, as far as there are any.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>The options given.</summary>
    public IReadOnlyList<DraftOption> Options { get; init; } = [];

    /// <summary>The component's or modal's id.</summary>
    public string CustomId { get; init; } = "";

    /// <summary>What was chosen from a select menu; null is a button.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The message that the command or the component belongs to.</summary>
    public FakeMessage? Target { get; init; }

    /// <summary>Where it happens; null is the first channel.</summary>
    public FakeChannel? Channel { get; init; }

    /// <summary>Who does it; null is the first user.</summary>
    public DiscordUser? User { get; init; }

    /// <summary>The user's permissions in the server: by default those of an ordinary member.</summary>
    public ulong Permissions { get; init; } = PermissionBits.Member;

    /// <summary>The user's language.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The server's language.</summary>
    public string GuildLocale { get; init; } = "en-US";

    /// <summary>A slash command.</summary>
    public static InteractionDraft Slash(string name, params string[] path) => new() { Kind = InteractionKind.Command, Name = name, Path = path };

    /// <summary>A command of a message's context menu.</summary>
    public static InteractionDraft OnMessage(string name, FakeMessage target) =>
        new() { Kind = InteractionKind.Command, CommandKind = 3, Name = name, Target = target };

    /// <summary>A press of a button.</summary>
    public static InteractionDraft Press(string customId, FakeMessage on) =>
        new() { Kind = InteractionKind.Component, CustomId = customId, Target = on };

    /// <summary>A choice from a select menu.</summary>
    public static InteractionDraft Select(string customId, FakeMessage on, params string[] values) =>
        new() { Kind = InteractionKind.Component, CustomId = customId, Target = on, Values = values };

    /// <summary>Typing into an option of a slash command; add further options with <see cref="With(string, string)"/>.</summary>
    public static InteractionDraft Typing(string name, string option, string sofar, params string[] path) => new()
    {
        Kind = InteractionKind.Autocomplete,
        Name = name,
        Path = path,
        Options = [new(option, OptionKind.Text, sofar) { Focused = true }],
    };

    /// <summary>A modal that is handed in, with the text of each input.</summary>
    public static InteractionDraft Submit(string customId, params (string Input, string Text)[] inputs) => new()
    {
        Kind = InteractionKind.Modal,
        CustomId = customId,
        Options = [.. inputs.Select(input => new DraftOption(input.Input, OptionKind.Text, input.Text))],
    };

    /// <summary>The check that Discord makes of an endpoint; only for HTTP.</summary>
    public static InteractionDraft Ping() => new() { Kind = InteractionKind.Ping };

    /// <summary>Adds a text.</summary>
    public InteractionDraft With(string option, string value) => Add(new(option, OptionKind.Text, value));

    /// <summary>Adds a whole number.</summary>
    public InteractionDraft With(string option, long value) => Add(new(option, OptionKind.WholeNumber, value));

    /// <summary>Adds a truth value.</summary>
    public InteractionDraft With(string option, bool value) => Add(new(option, OptionKind.Boolean, value));

    /// <summary>Adds a channel.</summary>
    public InteractionDraft With(string option, FakeChannel value) => Add(new(option, OptionKind.Channel, value));

    /// <summary>Adds a user.</summary>
    public InteractionDraft With(string option, DiscordUser value) => Add(new(option, OptionKind.User, value));

    /// <summary>Adds a file.</summary>
    public InteractionDraft With(string option, DraftFile file) => Add(new(option, OptionKind.Attachment, file));

    /// <summary>Says where it happens.</summary>
    public InteractionDraft In(FakeChannel channel) => this with { Channel = channel };

    /// <summary>Says who does it, and with which permissions.</summary>
    public InteractionDraft By(DiscordUser user, ulong permissions = PermissionBits.Member) => this with { User = user, Permissions = permissions };

    /// <summary>Says with which permissions it is done.</summary>
    public InteractionDraft Allowed(ulong permissions) => this with { Permissions = permissions };

    private InteractionDraft Add(DraftOption option) => this with { Options = [.. Options, option] };
}
