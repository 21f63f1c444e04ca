using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Ports;

/// <summary>What a server's admins have set.</summary>
public sealed record ServerSettings
{
    /// <summary>IANA name of the time zone in which days are meant and shown.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Code of the language of replies, such as "de"; null for the server's own.</summary>
    public string? Language { get; init; }

    /// <summary>The channels where questions are answered; empty for all.</summary>
    public IReadOnlyList<ChannelId> Channels { get; init; } = [];

    /// <summary>Whether the collections that the operator shares are searched too.</summary>
    public bool SeesSharedArticles { get; init; } = true;
}
