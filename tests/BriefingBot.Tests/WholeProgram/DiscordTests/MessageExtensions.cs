using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>A message as a reader sees it.</summary>
internal static class MessageExtensions
{
    /// <summary>All that is written in it, from top to bottom.</summary>
    public static string Shown(this FakeMessage message) => string.Join('\n', [message.Content, .. message.Embeds.SelectMany(Parts)]);

    /// <summary>What stands on its buttons.</summary>
    public static IReadOnlyList<string> ButtonLabels(this FakeMessage message) =>
        [.. Buttons(message).Select(button => button.GetProperty("label").GetString()!)];

    /// <summary>The id of the button of that label; fails where there is none.</summary>
    public static string Button(this FakeMessage message, string label) =>
        Buttons(message).Single(button => button.GetProperty("label").GetString() == label).GetProperty("custom_id").GetString()!;

    private static IEnumerable<JsonElement> Buttons(FakeMessage message) =>
        message.Components.SelectMany(row => row.GetProperty("components").EnumerateArray());

    private static IEnumerable<string> Parts(JsonElement embed)
    {
        JsonElement?[] parts =
        [
            embed.TryGetProperty("title", out var title) ? title : null,
            embed.TryGetProperty("description", out var text) ? text : null,
            embed.TryGetProperty("footer", out var footer) ? footer.GetProperty("text") : null,
        ];
        return parts.Select(part => part?.GetString()).Where(part => !string.IsNullOrEmpty(part)).Select(part => part!);
    }
}
