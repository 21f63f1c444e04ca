using System.Text.Json;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Interactions.Json;

/// <summary>An interaction as Discord delivers it. All but the first three may be absent.</summary>
internal sealed record InteractionJson
{
    public required Snowflake Id { get; init; }

    public required InteractionType Type { get; init; }

    public required string Token { get; init; }

    public Snowflake? ApplicationId { get; init; }

    public InteractionDataJson? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public ChannelJson? Channel { get; init; }

    public MemberJson? Member { get; init; }

    public UserJson? User { get; init; }

    public string? Locale { get; init; }

    public string? GuildLocale { get; init; }

    /// <summary>What the bot may do in the channel, a bit set.</summary>
    public string? AppPermissions { get; init; }

    /// <summary>The message that has the button, of a press.</summary>
    public PressedMessageJson? Message { get; init; }
}

/// <summary>Kinds of interactions.</summary>
internal enum InteractionType
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
}

/// <summary>The command or button.</summary>
internal sealed record InteractionDataJson
{
    public string? Name { get; init; }

    /// <summary>1 typed, 2 of a person's menu, 3 of a message's menu.</summary>
    public int? Type { get; init; }

    public IReadOnlyList<GivenOptionJson>? Options { get; init; }

    public string? CustomId { get; init; }

    public Snowflake? TargetId { get; init; }

    public ResolvedJson? Resolved { get; init; }
}

/// <summary>An option that was given, or a subcommand.</summary>
internal sealed record GivenOptionJson
{
    public required string Name { get; init; }

    public required int Type { get; init; }

    public JsonElement? Value { get; init; }

    public bool? Focused { get; init; }

    public IReadOnlyList<GivenOptionJson>? Options { get; init; }
}

/// <summary>What options and targets refer to, by id.</summary>
internal sealed record ResolvedJson
{
    public IReadOnlyDictionary<string, AttachmentJson>? Attachments { get; init; }

    public IReadOnlyDictionary<string, ResolvedMessageJson>? Messages { get; init; }
}

/// <summary>A file.</summary>
internal sealed record AttachmentJson(string? Filename, long Size, string? Url);

/// <summary>The message a command was chosen for.</summary>
internal sealed record ResolvedMessageJson(string? Content);

/// <summary>The message that has the pressed button.</summary>
internal sealed record PressedMessageJson(Snowflake Id, int? Flags);

/// <summary>A channel; types 10 to 12 are threads.</summary>
internal sealed record ChannelJson(Snowflake Id, int? Type, Snowflake? ParentId);

/// <summary>A person in a server.</summary>
internal sealed record MemberJson(UserJson? User, string? Permissions);
