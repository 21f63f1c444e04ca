using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>A body under check.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Json">The body.</param>
/// <param name="HasFiles">Whether files came with it.</param>
internal sealed record CheckedBody(BodyKind Kind, JsonElement Json, bool HasFiles)
{
    /// <summary>The type of a callback; null for other bodies.</summary>
    public int? CallbackType => Kind == BodyKind.Callback ? Json.Number("type") : null;

    /// <summary>The message in it and its place; null where it carries none, as in a deferral.</summary>
    public (JsonElement Message, string Place)? Message => Kind switch
    {
        BodyKind.Callback when CallbackType is 4 or 7 => (Json.Property("data") ?? Nothing, "data/"),
        BodyKind.FollowUp or BodyKind.WebhookEdit or BodyKind.ChannelMessage or BodyKind.ChannelMessageEdit => (Json, ""),
        _ => null,
    };

    /// <summary>Whether the message changes one that exists.</summary>
    public bool IsEdit => Kind is BodyKind.WebhookEdit or BodyKind.ChannelMessageEdit || CallbackType == 7;

    /// <summary>The commands in it, each with its place.</summary>
    public IEnumerable<(JsonElement Command, string Place)> Commands => Kind switch
    {
        BodyKind.CommandList when Json.ValueKind == JsonValueKind.Array => Json.EnumerateArray().Select((command, i) => (command, $"{i}/")),
        BodyKind.Command or BodyKind.CommandChange => [(Json, "")],
        _ => [],
    };

    private static JsonElement Nothing { get; } = JsonDocument.Parse("{}").RootElement.Clone();
}
