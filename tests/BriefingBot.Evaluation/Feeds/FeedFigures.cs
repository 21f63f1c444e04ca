using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Feeds;

/// <summary>What came of one assertion.</summary>
/// <param name="Id">By what it is put in a half: the file, or the date.</param>
/// <param name="Part">The part of the set.</param>
/// <param name="IsRight">Whether it holds.</param>
internal sealed record FeedOutcome(string Id, string Part, bool IsRight);

/// <summary>How many assertions hold, and of how many, for each part of the set.</summary>
internal static class FeedFigures
{
    private static readonly string[] s_parts = ["core", "entities", "sanitize", "dates"];

    /// <summary>The figures.</summary>
    public static IReadOnlyList<Figure> Of(IReadOnlyList<FeedOutcome> outcomes) =>
    [
        .. s_parts.SelectMany(part => (Figure[])
        [
            Figure.Count(part, outcomes.Count(outcome => outcome.Part == part && outcome.IsRight)),
            Figure.Count(part + "_of", outcomes.Count(outcome => outcome.Part == part)),
        ]),
    ];
}
