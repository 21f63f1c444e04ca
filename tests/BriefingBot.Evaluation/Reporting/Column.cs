using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>The figures of one part of the questions.</summary>
/// <param name="Heading">What people read above it.</param>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Figures">The figures.</param>
internal sealed record Column(string Heading, string Key, Scorecard Figures);
