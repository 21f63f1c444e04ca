namespace BriefingBot.Discord.Gateway;

/// <summary>Why a connection ended.</summary>
internal enum EndReason
{
    /// <summary>It could not be made.</summary>
    NotConnected,

    /// <summary>The other side closed or dropped it.</summary>
    Closed,

    /// <summary>The gateway asked to connect again (op 7).</summary>
    ReconnectAsked,

    /// <summary>The session is not valid at the moment, but may be gone on with (op 9, true).</summary>
    SessionPaused,

    /// <summary>The session is not valid (op 9, false).</summary>
    SessionInvalid,

    /// <summary>Heartbeats were not acknowledged.</summary>
    NoAcknowledgement,

    /// <summary>HELLO did not come.</summary>
    NoHello,

    /// <summary>READY or RESUMED did not come.</summary>
    NoReady,

    /// <summary>What came could not be unpacked.</summary>
    Unreadable,
}

/// <summary>How a connection ended.</summary>
/// <param name="Reason">Why.</param>
/// <param name="CloseCode">The code it was closed with, if any.</param>
/// <param name="WasReady">Whether READY or RESUMED had come.</param>
/// <param name="Lived">How long after that.</param>
internal sealed record ConnectionEnd(EndReason Reason, int? CloseCode = null, bool WasReady = false, TimeSpan Lived = default);
