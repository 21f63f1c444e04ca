namespace BriefingBot.Discord.Time;

/// <summary>When something has to be under way at the latest.</summary>
/// <param name="Clock">The clock it is measured with.</param>
/// <param name="At">The instant, by that clock.</param>
internal readonly record struct Deadline(MonotonicClock Clock, TimeSpan At)
{
    /// <summary>What is left; negative once it has passed.</summary>
    public TimeSpan Left => At - Clock.Now;

    /// <summary>Whether it has passed.</summary>
    public bool HasPassed => Left <= TimeSpan.Zero;

    /// <summary>Whether there is time to wait <paramref name="pause"/> and still begin.</summary>
    public bool Allows(TimeSpan pause) => pause < Left;
}
