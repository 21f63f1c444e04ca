using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions.Json;

namespace BriefingBot.Discord.Interactions;

/// <summary>Reads a command's options. What a subcommand holds counts as the command's.</summary>
internal static class OptionReader
{
    private const int Subcommand = 1;
    private const int Group = 2;
    private const int Channel = 7;
    private const int Attachment = 11;
    private const int MostDepth = 3;

    /// <summary>The command's name, and those of its group and subcommand.</summary>
    public static string Path(string name, InteractionDataJson data) =>
        string.Join(' ', [name, .. Subcommands(data).Select(option => option.Name)]);

    /// <summary>The options given, by name.</summary>
    public static IReadOnlyDictionary<string, OptionValue> Options(InteractionDataJson data)
    {
        var values = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        foreach (var option in Given(data)) values[option.Name] = Value(option, data.Resolved);
        return values;
    }

    /// <summary>The option that is being typed.</summary>
    public static GivenOptionJson? Focused(InteractionDataJson data) => Given(data).FirstOrDefault(option => option.Focused == true);

    /// <summary>An option's value as it was sent.</summary>
    public static string Text(GivenOptionJson option) => option.Value is { } value ? value.ToString() : "";

    private static IEnumerable<GivenOptionJson> Subcommands(InteractionDataJson data)
    {
        var options = data.Options;
        for (var depth = 0; depth < MostDepth && options is [{ Type: Subcommand or Group } next, ..]; depth++)
        {
            yield return next;
            options = next.Options;
        }
    }

    private static IEnumerable<GivenOptionJson> Given(InteractionDataJson data) =>
        (Subcommands(data).LastOrDefault() is { } last ? last.Options : data.Options) ?? [];

    private static OptionValue Value(GivenOptionJson option, ResolvedJson? resolved) => (option.Type, option.Value?.ValueKind) switch
    {
        (Channel, JsonValueKind.String) when ulong.TryParse(Text(option), out var channel) => new ChannelValue(new(channel)),
        (Attachment, JsonValueKind.String) when resolved?.Attachments?.GetValueOrDefault(Text(option)) is { } file
            && Uri.TryCreate(file.Url, UriKind.Absolute, out var address) => new FileValue(file.Filename ?? "", file.Size, address),
        (_, JsonValueKind.Number) when option.Value!.Value.TryGetInt64(out var number) => new NumberValue(number),
        (_, JsonValueKind.True or JsonValueKind.False) => new SwitchValue(option.Value!.Value.GetBoolean()),
        _ => new TextValue(Text(option)),
    };
}
