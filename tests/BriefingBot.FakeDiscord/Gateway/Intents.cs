using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Intent bits and which events they let through (events/gateway.mdx).</summary>
internal static class Intents
{
    public const int Guilds = 1 << 0;
    public const int GuildMessages = 1 << 9;
    public const int DirectMessages = 1 << 12;
    public const int MessageContent = 1 << 15;
    private const int Privileged = (1 << 1) | (1 << 8) | MessageContent;
    private const int Known = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    /// <summary>The close code that refuses them, or null.</summary>
    public static int? Refusal(int intents, bool privilegedAllowed) => (intents & ~Known) != 0
        ? CloseCode.InvalidIntents
        : (intents & Privileged) != 0 && !privilegedAllowed ? CloseCode.DisallowedIntents : null;

    /// <summary>Whether a session with these intents gets the event.</summary>
    public static bool Allow(int intents, WorldEvent what) => what.Name switch
    {
        "INTERACTION_CREATE" => true,
        "MESSAGE_CREATE" or "MESSAGE_UPDATE" or "MESSAGE_DELETE" => (intents & (what.Channel?.Guild is null ? DirectMessages : GuildMessages)) != 0,
        _ => (intents & Guilds) != 0,
    };
}
