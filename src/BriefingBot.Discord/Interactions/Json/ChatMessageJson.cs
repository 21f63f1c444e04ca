using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Interactions.Json;

/// <summary>A message that somebody wrote.</summary>
internal sealed record ChatMessageJson
{
    public required Snowflake Id { get; init; }

    public required Snowflake ChannelId { get; init; }

    public Snowflake? GuildId { get; init; }

    public UserJson? Author { get; init; }

    public string? Content { get; init; }

    /// <summary>0 an ordinary one, 19 a reply; others are notices.</summary>
    public int? Type { get; init; }

    public Snowflake? WebhookId { get; init; }

    public IReadOnlyList<UserJson>? Mentions { get; init; }

    public ReferenceJson? MessageReference { get; init; }

    public ReferencedMessageJson? ReferencedMessage { get; init; }
}

/// <summary>Which message is replied to.</summary>
internal sealed record ReferenceJson(Snowflake? MessageId);

/// <summary>The message that is replied to.</summary>
internal sealed record ReferencedMessageJson(UserJson? Author);
