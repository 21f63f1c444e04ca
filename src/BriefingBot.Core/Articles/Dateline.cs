namespace BriefingBot.Core.Articles;

/// <summary>Where and when an article was reported from, as its first line tells: "SEOUL, Dec. 21 —".</summary>
/// <param name="Place">The place in the article's own spelling, never empty.</param>
/// <param name="Day">The day, or null where the line does not tell it.</param>
public sealed record Dateline(string Place, DateOnly? Day);
