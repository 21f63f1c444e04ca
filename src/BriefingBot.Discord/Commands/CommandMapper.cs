using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Commands;

/// <summary>Turns definitions of commands into Discord's JSON.</summary>
internal static class CommandMapper
{
    private const int Server = 0;
    private const int BotDirectMessage = 1;
    private const int SlashCommand = 1;
    private const int MessageCommand = 3;

    /// <summary>A command.</summary>
    /// <param name="command">Its definition.</param>
    /// <param name="directMessages">Whether the bot answers direct messages at all.</param>
    public static CommandJson ToJson(CommandDefinition command, bool directMessages) => new()
    {
        Type = command.Kind == CommandKind.Message ? MessageCommand : SlashCommand,
        Name = command.Name.English,
        NameLocalizations = Others(command.Name),
        Description = command.Kind == CommandKind.Message ? null : command.Description.English,
        DescriptionLocalizations = command.Kind == CommandKind.Message ? null : Others(command.Description),
        Options = OrNull(command.Options, ToJson),
        DefaultMemberPermissions = command.IsForManagers ? Permissions.ManageServerText : null,
        Contexts = command.InDirectMessages && directMessages ? [Server, BotDirectMessage] : [Server],
        IntegrationTypes = [0],
    };

    /// <summary>A value to choose.</summary>
    public static ChoiceJson ToJson(OptionChoice choice) =>
        new(choice.Name.English, choice.Value) { NameLocalizations = Others(choice.Name) };

    private static CommandOptionJson ToJson(OptionDefinition option) => new()
    {
        Type = Type(option.Kind),
        Name = option.Name.English,
        NameLocalizations = Others(option.Name),
        Description = option.Description.English,
        DescriptionLocalizations = Others(option.Description),
        Required = option.IsRequired ? true : null,
        Autocomplete = option.HasSuggestions ? true : null,
        MaxLength = option.MaxLength,
        MinValue = option.Least,
        MaxValue = option.Most,
        Choices = OrNull(option.Choices, ToJson),
        Options = OrNull(option.Options, ToJson),
    };

    private static int Type(OptionKind kind) => kind switch
    {
        OptionKind.Subcommand => 1,
        OptionKind.Group => 2,
        OptionKind.Text => 3,
        OptionKind.Number => 4,
        OptionKind.Switch => 5,
        OptionKind.Channel => 7,
        OptionKind.File => 11,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An option that this platform does not know."),
    };

    private static SortedDictionary<string, string>? Others(LocalizedText text) =>
        text.Others.Count > 0 ? new(text.Others.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) : null;

    private static IReadOnlyList<TTo>? OrNull<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> map) =>
        items.Count > 0 ? [.. items.Select(map)] : null;
}
