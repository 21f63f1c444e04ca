namespace BriefingBot.Discord.Gateway;

/// <summary>
/// How much may still be sent on a connection: Discord closes one that sends more than 120 payloads in 60 seconds, so this stops at 115.
/// A state machine, not safe for concurrent use.
/// </summary>
internal sealed class SendBudget
{
    private const int Most = 115;
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(60);

    private readonly Queue<TimeSpan> _sent = new();

    /// <summary>Counts a payload that has to be sent.</summary>
    public void Take(TimeSpan now)
    {
        Forget(now);
        _sent.Enqueue(now);
    }

    /// <summary>Counts a payload if there is room for it.</summary>
    public bool TryTake(TimeSpan now)
    {
        Forget(now);
        if (_sent.Count >= Most) return false;
        _sent.Enqueue(now);
        return true;
    }

    private void Forget(TimeSpan now)
    {
        while (_sent.TryPeek(out var oldest) && now - oldest >= s_window) _sent.Dequeue();
    }
}
