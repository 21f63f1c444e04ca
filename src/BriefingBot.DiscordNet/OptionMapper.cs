using System.Globalization;
using System.Text.Json;
using BriefingBot.Discord.Interactions.Json;
using Discord;
using Discord.WebSocket;

namespace BriefingBot.DiscordNet;

/// <summary>Puts a command's options into the form in which Discord sends them.</summary>
internal static class OptionMapper
{
    /// <summary>The options of a command that was given.</summary>
    public static IReadOnlyList<GivenOptionJson> ToJson(IReadOnlyCollection<SocketSlashCommandDataOption> options) =>
    [
        .. options.Select(option => new GivenOptionJson
        {
            Name = option.Name,
            Type = (int)option.Type,
            Value = Value(option.Value),
            Options = ToJson(option.Options),
        }),
    ];

    /// <summary>
    /// The options of a command that is being typed; Discord.Net lists a subcommand and what it holds one after the other.
    /// </summary>
    public static IReadOnlyList<GivenOptionJson> ToJson(IReadOnlyCollection<AutocompleteOption> options)
    {
        IReadOnlyList<GivenOptionJson> held =
            [.. options.Where(option => !HoldsOptions(option)).Select(option => ToJson(option, inner: null))];
        return options.Where(HoldsOptions).Reverse().Aggregate(held, (inner, option) => [ToJson(option, inner)]);
    }

    /// <summary>The files that were sent along, by id.</summary>
    public static IReadOnlyDictionary<string, AttachmentJson> Attachments(
        IReadOnlyCollection<SocketSlashCommandDataOption> options) => options
        .SelectMany(option => option.Options.SelectMany(inner => inner.Options.Append(inner)).Append(option))
        .Select(option => option.Value)
        .OfType<IAttachment>()
        .ToDictionary(file => Text(file.Id), file => new AttachmentJson(file.Filename, file.Size, file.Url), StringComparer.Ordinal);

    private static GivenOptionJson ToJson(AutocompleteOption option, IReadOnlyList<GivenOptionJson>? inner) => new()
    {
        Name = option.Name,
        Type = (int)option.Type,
        Value = Value(option.Value),
        Focused = option.Focused,
        Options = inner,
    };

    private static bool HoldsOptions(AutocompleteOption option) =>
        option.Type is ApplicationCommandOptionType.SubCommand or ApplicationCommandOptionType.SubCommandGroup;

    private static JsonElement? Value(object? value) => value switch
    {
        null => null,
        ISnowflakeEntity thing => JsonSerializer.SerializeToElement(Text(thing.Id)),
        _ => JsonSerializer.SerializeToElement(value, value.GetType()),
    };

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
