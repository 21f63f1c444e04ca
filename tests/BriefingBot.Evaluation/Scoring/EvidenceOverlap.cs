using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>Tells whether an excerpt shows a sentence that answers.</summary>
internal static class EvidenceOverlap
{
    /// <summary>True where excerpt and sentence share at least half of the shorter of the two.</summary>
    public static bool Hits(GivenExcerpt excerpt, IReadOnlyList<EvidenceSpan> evidence) =>
        evidence.Any(span => excerpt.Url == span.Url && Shared(excerpt, span) >= 0.5 * Shorter(excerpt, span));

    private static int Shared(GivenExcerpt excerpt, EvidenceSpan span) =>
        Math.Min(excerpt.End, span.End) - Math.Max(excerpt.Start, span.Start);

    private static int Shorter(GivenExcerpt excerpt, EvidenceSpan span) =>
        Math.Min(span.End - span.Start, Math.Max(1, excerpt.End - excerpt.Start));
}
