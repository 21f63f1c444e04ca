using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>Changes settings by the options of /settings; all of them or, where one cannot be taken, none.</summary>
internal static class SettingsChange
{
    /// <summary>The changed settings.</summary>
    /// <exception cref="RefusalException">An option cannot be taken.</exception>
    public static ServerSettings Apply(Call call, OptionValues values, ChatOptions options) => call.Settings with
    {
        TimeZone = values.Text("zone") is { } zone ? Zone(call, zone.Trim()) : call.Settings.TimeZone,
        Language = values.Text("language") is { } language ? SettingsCommand.LanguageOf(language) : call.Settings.Language,
        SeesSharedArticles = values.Switch("shared") ?? call.Settings.SeesSharedArticles,
        Channels = Channels(call, values, options),
    };

    private static string Zone(Call call, string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
        ? zone.Id
        : throw new RefusalException(call.Say(Phrase.ZoneUnknown, SourceLine.Name(name)));

    private static List<ChannelId> Channels(Call call, OptionValues values, ChatOptions options)
    {
        var channels = values.Switch("everywhere") == true ? [] : call.Settings.Channels.ToList();
        if (values.Channel("allow") is { } allowed && !channels.Contains(allowed))
        {
            channels.Add(allowed);
        }

        if (values.Channel("forbid") is { } forbidden)
        {
            Forbid(call, channels, forbidden);
        }

        return channels.Count <= options.MaxChannels
            ? channels
            : throw new RefusalException(call.Say(Phrase.ChannelsTooMany, call.Locale.Number(options.MaxChannels)));
    }

    private static void Forbid(Call call, List<ChannelId> channels, ChannelId forbidden)
    {
        if (!channels.Contains(forbidden))
        {
            throw new RefusalException(call.Say(Phrase.ChannelNotAllowed, ChannelWords.Of(forbidden)));
        }

        // An empty list means everywhere, which is the opposite of what is asked for.
        if (channels.Count == 1)
        {
            throw new RefusalException(call.Say(Phrase.ChannelLastOne, ChannelWords.Of(forbidden)));
        }

        channels.Remove(forbidden);
    }
}
