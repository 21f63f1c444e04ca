using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>
/// With the flag for components v2 there is neither text nor embeds, at most 40 components, and 4000 characters of text displays;
/// without it only action rows, at most 5.
/// </summary>
internal sealed class ComponentsVersionRule : IBodyRule
{
    private const int ActionRow = 1;
    private const int TextDisplay = 10;
    private const int MostComponents = 40;
    private const int MostRows = 5;
    private const int LongestText = 4000;

    public string Name => "components version";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (body.Message is not var (message, place))
            return [];

        var all = MessageComponents.All(body).ToList();
        return ((message.Number("flags") ?? 0) & MessageFlags.ComponentsV2) != 0
            ? WithFlag(message, all).Select(wrong => (place + "components", wrong))
            : WithoutFlag(message, body).Select(wrong => (place + "components", wrong));
    }

    private static IEnumerable<string> WithFlag(JsonElement message, List<(JsonElement Component, string Place)> all)
    {
        if (!string.IsNullOrEmpty(message.Text("content")) || message.Items("embeds").Count > 0 || message.Property("poll") is not null)
            yield return "a message with the components-v2 flag has no content, embeds or poll";
        if (all.Count > MostComponents)
            yield return $"there are {all.Count} components, more than {MostComponents}";

        var text = all.Where(found => found.Component.Number("type") == TextDisplay)
            .Sum(found => found.Component.Text("content")?.EnumerateRunes().Count() ?? 0);
        if (text > LongestText)
            yield return $"the text displays have {text} characters together, more than {LongestText}";
    }

    private static IEnumerable<string> WithoutFlag(JsonElement message, CheckedBody body)
    {
        var rows = message.Items("components");
        if (rows.Count > MostRows)
            yield return $"there are {rows.Count} action rows, more than {MostRows}";

        // An edit may leave out the flag that the message already has.
        if (!body.IsEdit && rows.Any(row => row.Number("type") is not ActionRow))
            yield return "without the components-v2 flag there are only action rows";
    }
}
