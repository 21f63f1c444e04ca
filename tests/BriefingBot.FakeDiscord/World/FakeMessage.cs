using System.Text.Json;

namespace BriefingBot.FakeDiscord.World;

/// <summary>One state of a message; an edit makes a new one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ChannelId">Where it is.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Json">The message as the interface returns it.</param>
public sealed record FakeMessage(ulong Id, ulong ChannelId, DiscordUser Author, JsonElement Json)
{
    /// <summary>Whether it is deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>The states before, oldest first.</summary>
    public IReadOnlyList<JsonElement> Earlier { get; init; } = [];

    /// <summary>Whom the sending of it alerts: "everyone", "here", ids of users and roles. Empty is what a polite bot wants.</summary>
    public IReadOnlyList<string> Pings { get; init; } = [];

    /// <summary>The interaction it answers, or null.</summary>
    public ulong? InteractionId { get; init; }

    /// <summary>The text.</summary>
    public string Content => Json.GetProperty("content").GetString() ?? "";

    /// <summary>The embeds.</summary>
    public IReadOnlyList<JsonElement> Embeds => [.. Json.GetProperty("embeds").EnumerateArray()];

    /// <summary>The components of the top level.</summary>
    public IReadOnlyList<JsonElement> Components => [.. Json.GetProperty("components").EnumerateArray()];

    /// <summary>Flag bits.</summary>
    public int Flags => Json.GetProperty("flags").GetInt32();

    /// <summary>Whether only the user who asked sees it.</summary>
    public bool Ephemeral => (Flags & MessageFlags.Ephemeral) != 0;

    /// <summary>Whether it still shows "is thinking".</summary>
    public bool Loading => (Flags & MessageFlags.Loading) != 0;

    /// <summary>The message it replies to, or null.</summary>
    public ulong? ReplyTo => Json.TryGetProperty("message_reference", out var reference)
        ? reference.GetProperty("message_id").GetString().Id()
        : null;
}
