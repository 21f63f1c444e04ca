namespace BriefingBot.Ingestion.Articles;

/// <summary>How far ahead of the present a date that an article tells may lie without being wrong.</summary>
internal static class ClockTolerance
{
    /// <summary>For instants: clocks of sites go wrong by minutes.</summary>
    public static readonly TimeSpan WrongClock = TimeSpan.FromHours(1);

    /// <summary>For days: a day begins up to 14 hours earlier east of Greenwich.</summary>
    public static readonly TimeSpan EarliestZone = TimeSpan.FromHours(14);
}
