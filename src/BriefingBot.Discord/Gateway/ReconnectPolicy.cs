using BriefingBot.Discord.Time;

namespace BriefingBot.Discord.Gateway;

/// <summary>What comes after a connection.</summary>
/// <param name="Action">Resume, a new session, or stop.</param>
/// <param name="Wait">How long to wait first.</param>
/// <param name="Text">What happened, for the log; where it stops, what an operator has to do.</param>
internal sealed record NextStep(CloseAction Action, TimeSpan Wait, string Text);

/// <summary>
/// Decides what comes after a connection. Waits grow while connections fail or end soon, so that nothing spins; after
/// <see cref="MostFailedResumes"/> resumes in a row that did not succeed the session is given up.
/// </summary>
internal sealed class ReconnectPolicy(Jitter jitter)
{
    /// <summary>Resumes that may fail in a row.</summary>
    public const int MostFailedResumes = 4;

    private static readonly Backoff s_backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
    private static readonly TimeSpan s_stable = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_identifyWindow = TimeSpan.FromSeconds(5);

    private int _failures;
    private int _failedResumes;

    /// <summary>Decides.</summary>
    /// <param name="end">How the connection ended.</param>
    /// <param name="wasResume">Whether it went on with a session.</param>
    /// <param name="canResume">Whether there is a session to go on with.</param>
    public NextStep After(ConnectionEnd end, bool wasResume, bool canResume)
    {
        if (end.WasReady && end.Lived >= s_stable) _failures = 0;
        _failedResumes = end.WasReady ? 0 : wasResume ? _failedResumes + 1 : _failedResumes;
        var (action, text) = Judge(end);
        if (action == CloseAction.Stop) return new(action, TimeSpan.Zero, text);

        var wait = Max(s_backoff.After(_failures++, jitter), LeastWait(end.Reason));
        if (action == CloseAction.Resume && (!canResume || _failedResumes >= MostFailedResumes)) action = CloseAction.NewSession;
        if (action == CloseAction.NewSession) _failedResumes = 0;
        return new(action, wait, text);
    }

    private static (CloseAction Action, string Text) Judge(ConnectionEnd end) => end.Reason switch
    {
        EndReason.Closed => (CloseCodes.Of(end.CloseCode).Action, CloseCodes.Of(end.CloseCode).Text),
        EndReason.NotConnected => (CloseAction.Resume, "the connection could not be made"),
        EndReason.ReconnectAsked => (CloseAction.Resume, "the gateway asked to connect again"),
        EndReason.SessionPaused => (CloseAction.Resume, "the session is not valid at the moment"),
        EndReason.SessionInvalid => (CloseAction.NewSession, "the session is not valid any more"),
        EndReason.NoAcknowledgement => (CloseAction.Resume, "heartbeats were not acknowledged"),
        EndReason.NoHello => (CloseAction.Resume, "HELLO did not come"),
        EndReason.NoReady => (CloseAction.Resume, "READY or RESUMED did not come"),
        EndReason.Unreadable => (CloseAction.Resume, "what came could not be unpacked"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end.Reason, null),
    };

    private TimeSpan LeastWait(EndReason reason) => reason switch
    {
        EndReason.SessionPaused => jitter.Between(TimeSpan.FromSeconds(1), s_identifyWindow),
        EndReason.SessionInvalid => jitter.Between(s_identifyWindow, TimeSpan.FromSeconds(7)),
        _ => TimeSpan.Zero,
    };

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
