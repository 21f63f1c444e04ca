namespace BriefingBot.Discord;

/// <summary>What has to be known to speak with Discord.</summary>
public sealed class DiscordOptions
{
    /// <summary>Discord's public interface, version 10.</summary>
    public static readonly Uri PublicApi = new("https://discord.com/api/v10/");

    /// <summary>The bot's token: "Bot", "Reset Token" in Discord's developer portal. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>
    /// The application's public key, 64 hexadecimal digits ("General Information"). Needed for <see cref="TransportKind.Http"/>.
    /// </summary>
    public string PublicKey { get; set; } = "";

    /// <summary>The application's id, or null to ask Discord for it.</summary>
    public ulong? ApplicationId { get; set; }

    /// <summary>How interactions arrive.</summary>
    public TransportKind Transport { get; set; } = TransportKind.Gateway;

    /// <summary>Where the interface is.</summary>
    public Uri ApiAddress { get; set; } = PublicApi;

    /// <summary>Whether the gateway packs what it sends (zlib-stream): less traffic, a little more work.</summary>
    public bool CompressGateway { get; set; }

    /// <summary>Whether the bot answers direct messages.</summary>
    public bool DirectMessages { get; set; } = true;

    /// <summary>
    /// A page about this bot. Discord's rules want an address in the User-Agent of every request; set it to a page of your own, for the
    /// default leads nowhere.
    /// </summary>
    public Uri ContactAddress { get; set; } = new("https://briefingbot.invalid/");
}
