using System.Collections.Frozen;

namespace BriefingBot.Discord.Gateway;

/// <summary>What to do after the gateway closed a connection.</summary>
internal enum CloseAction
{
    /// <summary>Connect again and go on with the session.</summary>
    Resume,

    /// <summary>Connect again and begin a session.</summary>
    NewSession,

    /// <summary>Never connect again before an operator has done something.</summary>
    Stop,
}

/// <summary>A close code: what to do, and what it means or, where an operator has to act, how.</summary>
internal sealed record CloseRule(CloseAction Action, string Text);

/// <summary>The gateway's close codes.</summary>
internal static class CloseCodes
{
    private const string OwnFault = "This is a fault of the program; please report it.";

    private static readonly CloseRule s_dropped = new(CloseAction.Resume, "the connection was dropped");

    private static readonly FrozenDictionary<int, CloseRule> s_rules = new Dictionary<int, CloseRule>
    {
        [4000] = new(CloseAction.Resume, "unknown error"),
        [4001] = new(CloseAction.Resume, "unknown opcode; a fault of this program"),
        [4002] = new(CloseAction.Resume, "unreadable payload; a fault of this program"),
        [4003] = new(CloseAction.NewSession, "not identified"),
        [4004] = new(
            CloseAction.Stop,
            "Discord refuses the bot's token (4004). Make a new one in the developer portal, page \"Bot\", button \"Reset Token\", "
            + "put it into Discord:Token and start again."),
        [4005] = new(CloseAction.NewSession, "identified twice"),
        [4006] = new(CloseAction.NewSession, "session no longer valid"),
        [4007] = new(CloseAction.NewSession, "wrong sequence number"),
        [4008] = new(CloseAction.Resume, "too many payloads; a fault of this program"),
        [4009] = new(CloseAction.NewSession, "session timed out"),
        [4010] = new(CloseAction.Stop, "Discord refuses the shard number (4010). " + OwnFault),
        [4011] = new(
            CloseAction.Stop,
            "The bot is in too many servers for one connection (4011); this program does not share them out over several. "
            + "Let it leave servers, or set Discord:Transport to Http."),
        [4012] = new(CloseAction.Stop, "Discord no longer speaks this version of its gateway (4012). Update the program."),
        [4013] = new(CloseAction.Stop, "Discord does not know the intents that were asked for (4013). " + OwnFault),
        [4014] = new(
            CloseAction.Stop,
            "Discord refuses an intent (4014). The bot asks for GUILDS and GUILD_MESSAGES and, with Discord:DirectMessages, "
            + "DIRECT_MESSAGES; none is privileged. "
            + "Look in the developer portal, page \"Bot\", \"Privileged Gateway Intents\", whether the application is limited, "
            + "or set Discord:DirectMessages to false."),
    }.ToFrozenDictionary();

    /// <summary>The rule of a code; null stands for a drop without one.</summary>
    public static CloseRule Of(int? code) => code is { } number && s_rules.TryGetValue(number, out var rule) ? rule : s_dropped;
}
