using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>A message has text, embeds, components, files or a poll.</summary>
internal sealed class EmptyMessageRule : IBodyRule
{
    public const string RuleName = "empty message";
    private static readonly string[] Lists = ["embeds", "components", "sticker_ids", "attachments"];

    public string Name => RuleName;

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (body.Message is not var (message, place) || body.HasFiles)
            return [];

        // An edit keeps what it does not name, so it empties a message only where it says so.
        if (body.IsEdit && !(message.ValueKind == JsonValueKind.Object && message.TryGetProperty("content", out _) && message.TryGetProperty("embeds", out _)))
            return [];

        var hasText = !string.IsNullOrWhiteSpace(message.Text("content"));
        var hasMore = Lists.Any(list => message.Items(list).Count > 0) || message.Property("poll") is not null;
        return hasText || hasMore ? [] : [(place.TrimEnd('/'), "the message has nothing in it")];
    }
}
