namespace BriefingBot.Discord.Gateway;

/// <summary>Which events the bot asks for. None of them needs an approval of Discord's.</summary>
internal static class Intents
{
    private const int Guilds = 1 << 0;
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;

    /// <summary>513, or 4609 with direct messages.</summary>
    public static int Of(DiscordOptions options) => Guilds | GuildMessages | (options.DirectMessages ? DirectMessages : 0);
}
