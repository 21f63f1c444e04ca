using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Finds all components of a message, those within others included.</summary>
internal static class MessageComponents
{
    public static IEnumerable<(JsonElement Component, string Place)> All(CheckedBody body) =>
        body.Message is var (message, place) ? Within(message, place) : [];

    private static IEnumerable<(JsonElement Component, string Place)> Within(JsonElement parent, string place)
    {
        foreach (var (component, i) in parent.Items("components").Select((component, i) => (component, i)))
        {
            var at = $"{place}components/{i}";
            yield return (component, at);
            foreach (var inner in Within(component, at + "/"))
                yield return inner;
        }

        if (parent.Property("accessory") is { } accessory)
            yield return (accessory, place + "accessory");
    }
}
