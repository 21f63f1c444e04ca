using System.Text.Json;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Commands;

/// <summary>Compares commands as registered with commands as wanted, by what matters: order, defaults and ids do not.</summary>
internal static class CommandComparison
{
    /// <summary>Whether both sets say the same.</summary>
    public static bool AreSame(IReadOnlyList<CommandJson> wanted, IReadOnlyList<CommandJson> registered) =>
        Canonical(wanted).SequenceEqual(Canonical(registered), StringComparer.Ordinal);

    private static IEnumerable<string> Canonical(IEnumerable<CommandJson> commands) => commands
        .Select(command => JsonSerializer.Serialize(Canonical(command), DiscordJson.Default.CommandJson))
        .Order(StringComparer.Ordinal);

    private static CommandJson Canonical(CommandJson command) => command with
    {
        Type = command.Type ?? 1,
        Description = OrNull(command.Description),
        NameLocalizations = Sorted(command.NameLocalizations),
        DescriptionLocalizations = Sorted(command.DescriptionLocalizations),
        Contexts = command.Contexts is { Count: > 0 } contexts ? [.. contexts.Order()] : null,
        IntegrationTypes = command.IntegrationTypes is { Count: > 0 } types ? [.. types.Order()] : [0],
        Options = Canonical(command.Options),
    };

    private static IReadOnlyList<CommandOptionJson>? Canonical(IReadOnlyList<CommandOptionJson>? options) => options is { Count: > 0 }
        ? [.. options.Select(option => option with
        {
            NameLocalizations = Sorted(option.NameLocalizations),
            DescriptionLocalizations = Sorted(option.DescriptionLocalizations),
            Required = option.Required == true ? true : null,
            Autocomplete = option.Autocomplete == true ? true : null,
            Choices = option.Choices is { Count: > 0 } choices
                ? [.. choices.Select(choice => choice with { NameLocalizations = Sorted(choice.NameLocalizations) })]
                : null,
            Options = Canonical(option.Options),
        })]
        : null;

    private static SortedDictionary<string, string>? Sorted(IReadOnlyDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? new(texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) : null;

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
