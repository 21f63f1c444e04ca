namespace BriefingBot.Discord;

/// <summary>How Discord's interactions reach the bot. Discord allows one of the two for an application.</summary>
public enum TransportKind
{
    /// <summary>Over a connection that the bot opens. Needs no public address; brings mentions and direct messages too.</summary>
    Gateway,

    /// <summary>By requests to a public address of the bot. Commands and buttons only.</summary>
    Http,
}
