using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>This product's own rule: every message and edit says allowed_mentions {"parse": []} and alerts nobody.</summary>
internal sealed class SilentMentionsRule : IBodyRule
{
    public string Name => "silent mentions";

    public bool Refuses => false;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body) =>
        body.Message is var (message, place) && !IsSilent(message.Property("allowed_mentions"))
            ? [(place + "allowed_mentions", "the message does not say allowed_mentions {\"parse\": []}")]
            : [];

    private static bool IsSilent(JsonElement? allowed) =>
        allowed.Property("parse") is { ValueKind: JsonValueKind.Array } parse && parse.GetArrayLength() == 0
        && allowed!.Value.Items("users").Count == 0
        && allowed.Value.Items("roles").Count == 0
        && allowed.Property("replied_user")?.ValueKind != JsonValueKind.True;
}
