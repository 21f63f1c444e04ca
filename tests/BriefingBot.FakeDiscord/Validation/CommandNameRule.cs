using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Names of slash commands and options are letters, digits, - _ ' without blanks, in lower case, localised ones too.</summary>
internal sealed partial class CommandNameRule : IBodyRule
{
    public string Name => "command name";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body) => body.Commands.SelectMany(found =>
    {
        var isSlash = (found.Command.Number("type") ?? 1) == 1;
        return isSlash
            ? CommandOptions.All(found.Command, found.Place).Select(inner => (inner.Option, inner.Place + "/")).Prepend((found.Command, found.Place))
                .SelectMany(named => Wrong(named.Item1, named.Item2))
            : [];
    });

    private static IEnumerable<(string Place, string Message)> Wrong(JsonElement named, string place)
    {
        if (named.Text("name") is { } name && !IsName(name))
            yield return (place + "name", $"\"{name}\" is no name: lower case, no blanks, 1 to 32 characters");

        var localised = named.Property("name_localizations");
        foreach (var property in localised is { ValueKind: JsonValueKind.Object } map ? map.EnumerateObject().ToList() : [])
        {
            if (property.Value.ValueKind == JsonValueKind.String && !IsName(property.Value.GetString()!))
                yield return ($"{place}name_localizations/{property.Name}", $"\"{property.Value.GetString()}\" is no name");
        }
    }

    private static bool IsName(string name) => Pattern().IsMatch(name) && !name.Any(char.IsUpper);

    // Discord's pattern names the scripts Devanagari and Thai for the sake of their combining marks.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
