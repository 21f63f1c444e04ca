using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>No two commands of a list have the same name and kind; at most 100 are slash commands, 15 of each other kind.</summary>
internal sealed class CommandRepeatRule : IBodyRule
{
    private const int MostSlash = 100;
    private const int MostOther = 15;

    public string Name => "command list";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (body.Kind != BodyKind.CommandList)
            yield break;

        var commands = body.Commands.Select(found => (Kind: found.Command.Number("type") ?? 1, Name: found.Command.Text("name"), found.Place)).ToList();
        foreach (var (_, name, place) in commands.GroupBy(command => (command.Kind, command.Name)).SelectMany(same => same.Skip(1)))
            yield return (place + "name", $"the command \"{name}\" is there twice");

        foreach (var kind in commands.GroupBy(command => command.Kind))
        {
            var most = kind.Key == 1 ? MostSlash : MostOther;
            if (kind.Count() > most)
                yield return ("", $"there are {kind.Count()} commands of type {kind.Key}, more than {most}");
        }
    }
}
