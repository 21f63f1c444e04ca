using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Finds the options of a command at every depth.</summary>
internal static class CommandOptions
{
    /// <summary>Every list of options: of the command, of a group, of a subcommand.</summary>
    public static IEnumerable<(IReadOnlyList<JsonElement> Options, string Place)> Lists(JsonElement parent, string place)
    {
        var options = parent.Items("options");
        if (options.Count == 0)
            yield break;

        yield return (options, place + "options");
        for (var i = 0; i < options.Count; i++)
        {
            foreach (var inner in Lists(options[i], $"{place}options/{i}/"))
                yield return inner;
        }
    }

    /// <summary>Every option.</summary>
    public static IEnumerable<(JsonElement Option, string Place)> All(JsonElement parent, string place) =>
        Lists(parent, place).SelectMany(list => list.Options.Select((option, i) => (option, $"{list.Place}/{i}")));
}
