using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Asking;

/// <summary>Step 7: makes excerpts of the best sentences: a neighbour is added where it helps, and no two say the same.</summary>
internal static class ExcerptComposition
{
    private const int MostExcerpts = 3;
    private const int LooksAt = 30;
    private const double SameSaying = 0.6;

    /// <summary>At most three verified excerpts, best first.</summary>
    public static IReadOnlyList<ComposedExcerpt> Compose(QuestionProfile question, IReadOnlyList<ScoredSentence> ranked)
    {
        var scores = ranked.ToDictionary(s => (s.Candidate.Context, s.Candidate.Index), s => s.Score);
        var excerpts = new List<ComposedExcerpt>();
        foreach (var sentence in ranked.Take(LooksAt))
        {
            var proposal = ExcerptExtent.Of(question, sentence.Candidate, index => scores[(sentence.Candidate.Context, index)]);
            if (!excerpts.Exists(e => SaysTheSame(e, sentence, proposal))
                && VerifiedExcerpt.Verifier.TryVerify(sentence.Candidate.Context.Version, proposal, out var excerpt, out _))
            {
                excerpts.Add(new(excerpt, sentence));
            }

            if (excerpts.Count == MostExcerpts)
            {
                break;
            }
        }

        return excerpts;
    }

    private static bool SaysTheSame(ComposedExcerpt chosen, ScoredSentence sentence, ExcerptProposal proposal) =>
        (chosen.Excerpt.VersionId == sentence.Candidate.Context.Version.Id && chosen.Excerpt.Span.Overlap(proposal.Span) > 0)
        || Likeness(chosen.Sentence.Candidate.Terms, sentence.Candidate.Terms) >= SameSaying;

    /// <summary>Jaccard index of the terms.</summary>
    private static double Likeness(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var (a, b) = (left.ToHashSet(StringComparer.Ordinal), right.ToHashSet(StringComparer.Ordinal));
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}

/// <summary>An excerpt and the sentence that it was made for.</summary>
internal sealed record ComposedExcerpt(VerifiedExcerpt Excerpt, ScoredSentence Sentence);
