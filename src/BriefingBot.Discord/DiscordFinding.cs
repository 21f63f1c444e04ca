namespace BriefingBot.Discord;

/// <summary>Something that a check found.</summary>
/// <param name="IsProblem">Whether somebody has to do something.</param>
/// <param name="Text">What it is and, where it is a problem, what to do; no token or key stands in it.</param>
public sealed record DiscordFinding(bool IsProblem, string Text);
