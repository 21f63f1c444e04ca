namespace BriefingBot.Discord.Time;

/// <summary>
/// Waiting that doubles with each failure up to a ceiling, half of it by chance ("equal jitter"): for failure n, counted from 0,
/// between half of min(first · 2^n, ceiling) and the whole of it.
/// </summary>
internal sealed record Backoff(TimeSpan First, TimeSpan Ceiling)
{
    private const int MostDoublings = 30;

    /// <summary>How long to wait after that many failures in a row.</summary>
    public TimeSpan After(int failures, Jitter jitter)
    {
        var whole = First * Math.Pow(2, Math.Clamp(failures, 0, MostDoublings));
        whole = whole < Ceiling ? whole : Ceiling;
        return jitter.Between(whole / 2, whole);
    }
}
