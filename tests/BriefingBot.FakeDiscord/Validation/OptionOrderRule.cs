using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Required options stand before optional ones, and no two options of a list have the same name.</summary>
internal sealed class OptionOrderRule : IBodyRule
{
    private const int SubcommandGroup = 2;

    public string Name => "option order";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body) => body.Commands
        .SelectMany(found => CommandOptions.Lists(found.Command, found.Place))
        .SelectMany(list => Wrong(list.Options, list.Place));

    private static IEnumerable<(string Place, string Message)> Wrong(IReadOnlyList<JsonElement> options, string place)
    {
        var optional = false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < options.Count; i++)
        {
            var required = options[i].Property("required")?.ValueKind == JsonValueKind.True;
            if (required && optional)
                yield return ($"{place}/{i}", "a required option stands after an optional one");
            if (options[i].Text("name") is { } name && !names.Add(name))
                yield return ($"{place}/{i}/name", $"the name \"{name}\" is used twice");

            optional |= !required && options[i].Number("type") > SubcommandGroup;
        }
    }
}
