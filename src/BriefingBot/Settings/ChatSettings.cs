using BriefingBot.Chat.Serving;
using BriefingBot.Core.Articles;
using BriefingBot.Discord;

namespace BriefingBot.Settings;

/// <summary>What can be set of Discord and of the chat.</summary>
internal static class ChatSettings
{
    /// <summary>All of them, in the order in which they are told.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Text("Discord:Token", "the bot's token from the developer portal, one line without blanks", (settings, text) =>
            Assign(text.Trim(), token => settings.Discord.Token = token, token => !token.Any(char.IsWhiteSpace))) with { IsSecret = true },
        Setting.Text("Discord:PublicKey", "64 hexadecimal digits", (settings, text) =>
            Assign(text.Trim(), key => settings.Discord.PublicKey = key, key => key.Length is 0 or 64 && key.All(char.IsAsciiHexDigit))),
        Setting.Text("Discord:Transport", "Gateway or Http", (settings, text) =>
            Enum.TryParse<TransportKind>(text, ignoreCase: true, out var kind)
                && Assign(kind, one => settings.Discord.Transport = one, Enum.IsDefined)),
        Setting.Text("Discord:ListenAddress", "an address such as http://127.0.0.1:8300", (settings, text) =>
            Assign(text, address => settings.ListenAddress = address, address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsWeb(uri))),
        Setting.Text("Discord:ApiAddress", "an https address", (settings, text) =>
            Uri.TryCreate(text, UriKind.Absolute, out var uri) && Assign(uri, address => settings.Discord.ApiAddress = address, IsWeb)),
        Setting.Text("Discord:ContactAddress", "an address of a page about your bot, such as https://example.org/bot", (settings, text) =>
            Uri.TryCreate(text, UriKind.Absolute, out var uri) && Assign(uri, address => settings.Discord.ContactAddress = address, IsWeb)),
        Setting.Switch("Discord:DirectMessages", (settings, isOn) => settings.Discord.DirectMessages = isOn),
        Setting.Switch("Discord:CompressGateway", (settings, isOn) => settings.Discord.CompressGateway = isOn),
        Setting.Collection("Chat:DirectCollection", (settings, name) => settings.Chat = settings.Chat with { DirectCollection = name }),
        Setting.Text("Chat:SharedCollections", "names of collections, separated by commas", (settings, text) =>
            TryReadCollections(text, out var names)
                && Assign(names, shared => settings.Chat = settings.Chat with { SharedCollections = shared }, _ => true)),
        Whole("Chat:RetentionDays", 1, 3650, (chat, days) => chat with { RetentionDays = days }),
        Whole("Chat:UserBurst", 1, 1000, (chat, count) => chat with { UserBurst = count }),
        Whole("Chat:UserPerMinute", 1, 1000, (chat, count) => chat with { UserPerMinute = count }),
        Whole("Chat:ServerBurst", 1, 10000, (chat, count) => chat with { ServerBurst = count }),
        Whole("Chat:ServerPerMinute", 1, 10000, (chat, count) => chat with { ServerPerMinute = count }),
        Whole("Chat:QuestionsAtOnce", 1, 64, (chat, count) => chat with { QuestionsAtOnce = count }),
        Whole("Chat:QuestionsWaiting", 1, 10000, (chat, count) => chat with { QuestionsWaiting = count }),
    ];

    private static Setting Whole(string key, int least, int most, Func<ChatOptions, int, ChatOptions> apply) =>
        Setting.Whole(key, least, most, (settings, number) => settings.Chat = apply(settings.Chat, number));

    private static bool Assign<T>(T value, Action<T> assign, Predicate<T> isLegal)
    {
        var legal = isLegal(value);
        if (legal)
        {
            assign(value);
        }

        return legal;
    }

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    private static bool TryReadCollections(string text, out IReadOnlyList<CollectionName> names)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        names = [.. parts.Select(part => CollectionName.TryParse(part, out var name) ? name : default)];
        return Array.TrueForAll(parts, part => CollectionName.TryParse(part, out _));
    }
}
