using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Names, descriptions and values of a command have at most 8000 characters; slash commands and options have a description.</summary>
internal sealed class CommandSizeRule : IBodyRule
{
    private const int Most = 8000;

    public string Name => "command size";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        foreach (var (command, place) in body.Commands)
        {
            var options = CommandOptions.All(command, place).ToList();
            var total = Length(command) + options.Sum(found => Length(found.Option));
            if (total > Most)
                yield return (place.TrimEnd('/'), $"the command has {total} characters, more than {Most}");
            if (body.Kind != BodyKind.CommandChange && (command.Number("type") ?? 1) == 1 && string.IsNullOrEmpty(command.Text("description")))
                yield return (place + "description", "a slash command has a description");

            foreach (var (_, at) in options.Where(found => string.IsNullOrEmpty(found.Option.Text("description"))))
                yield return (at + "/description", "an option has a description");
        }
    }

    // The longest of the translations counts (interactions/application-commands.mdx).
    private static int Length(JsonElement named) =>
        Longest(named, "name") + Longest(named, "description")
        + named.Items("choices").Sum(choice => Longest(choice, "name") + (choice.Text("value")?.Length ?? 0));

    private static int Longest(JsonElement named, string name)
    {
        var own = named.Text(name)?.Length ?? 0;
        return named.Property(name + "_localizations") is { ValueKind: JsonValueKind.Object } map
            ? map.EnumerateObject().Select(property => property.Value.ToString().Length).Append(own).Max()
            : own;
    }
}
