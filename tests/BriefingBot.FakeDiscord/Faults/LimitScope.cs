namespace BriefingBot.FakeDiscord.Faults;

/// <summary>Whose limit a 429 tells of.</summary>
public enum LimitScope
{
    /// <summary>The bot's, on this bucket.</summary>
    User,

    /// <summary>The resource's, shared with others.</summary>
    Shared,

    /// <summary>The bot's, on everything.</summary>
    Global,

    /// <summary>An edge's: a web page with Retry-After and no other header.</summary>
    Html,
}
