using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Commands;

/// <summary>Commands as the platform shows them, with names and descriptions in every language.</summary>
internal static class CommandDefinitions
{
    /// <summary>The definitions of all slash commands and of the message command.</summary>
    public static IReadOnlyList<CommandDefinition> Of(IEnumerable<ISlashCommand> commands) =>
    [
        .. commands.GroupBy(command => command.Path.Split(' ')[0], StringComparer.Ordinal).Select(group => Top(group.Key, [.. group])),
        new CommandDefinition(Text("Command.find"), LocalizedText.Same("")) { Kind = CommandKind.Message, InDirectMessages = true },
    ];

    private static CommandDefinition Top(string name, IReadOnlyList<ISlashCommand> commands) => new(Text($"Command.{name}"), About($"Command.{name}"))
    {
        Kind = CommandKind.Slash,
        Options = commands is [{ } only] && only.Path == name ? [.. only.Options.Select(Option)] : [.. Below(name, commands)],
        IsForManagers = commands.Any(command => command.Audience == Audience.Managers),
        InDirectMessages = commands.All(command => command.Audience != Audience.Managers),
    };

    private static IEnumerable<OptionDefinition> Below(string path, IEnumerable<ISlashCommand> commands)
    {
        foreach (var group in commands.GroupBy(command => command.Path[(path.Length + 1)..].Split(' ')[0], StringComparer.Ordinal))
        {
            var name = $"{path} {group.Key}";
            var key = $"Command.{name.Replace(' ', '.')}";
            var leaf = group.FirstOrDefault(command => command.Path == name);
            yield return leaf is not null
                ? new(OptionKind.Subcommand, Text(key), About(key)) { Options = [.. leaf.Options.Select(Option)] }
                : new(OptionKind.Group, Text(key), About(key)) { Options = [.. Below(name, group)] };
        }
    }

    private static OptionDefinition Option(OptionSpec spec) => new(spec.Kind, Text($"Option.{spec.Name}"), About($"Option.{spec.Name}"))
    {
        IsRequired = spec.IsRequired,
        Choices = spec.Choices,
        HasSuggestions = spec.HasSuggestions,
        MaxLength = spec.Kind == OptionKind.Text && spec.Choices.Count == 0 ? spec.MaxLength : null,
        Least = spec.Kind == OptionKind.Number ? spec.Least : null,
        Most = spec.Kind == OptionKind.Number ? spec.Most : null,
    };

    private static LocalizedText About(string key) => Text($"{key}.About");

    /// <summary>A text of the resource files in all languages, by the platform's codes.</summary>
    public static LocalizedText Text(string key) => new(
        Texts.Of(Language.English).OfCommand(key),
        Language.All.Where(language => language != Language.English)
            .SelectMany(language => language.PlatformCodes.Select(code => (code, text: Texts.Of(language).OfCommand(key))))
            .ToDictionary(entry => entry.code, entry => entry.text, StringComparer.Ordinal));
}
