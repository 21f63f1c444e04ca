using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Asking;

/// <summary>Step 8: makes excerpts of the best sentences: a neighbour is added where it helps, and no two say the same.</summary>
internal static class ExcerptComposition
{
    private const int MostExcerpts = 3;
    private const int LooksAt = 30;
    private const double SameSaying = 0.75;

    /// <summary>At most three verified excerpts, best first.</summary>
    public static IReadOnlyList<ComposedExcerpt> Compose(QuestionProfile question, IReadOnlyList<ScoredSentence> ranked)
    {
        var scores = ranked.ToDictionary(s => (s.Candidate.Context, s.Candidate.Index), s => s.Score);
        var excerpts = new List<ComposedExcerpt>();
        foreach (var sentence in ranked.Take(LooksAt))
        {
            var proposal = ExcerptExtent.Of(question, sentence.Candidate, index => scores.GetValueOrDefault((sentence.Candidate.Context, index), double.NegativeInfinity));
            if (!excerpts.Exists(e => SaysTheSame(e, sentence, proposal))
                && VerifiedExcerpt.Verifier.TryVerify(sentence.Candidate.Context.Version, proposal, out var excerpt, out _))
            {
                excerpts.Add(new(excerpt, sentence, Terms(sentence.Candidate.Context, excerpt.Span)));
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
        || ShareHeld(sentence.Candidate.Terms, chosen.Terms) >= SameSaying;

    /// <summary>The share of a sentence's terms that an excerpt holds.</summary>
    private static double ShareHeld(IReadOnlyList<string> sentence, IReadOnlySet<string> excerpt) =>
        sentence.Count == 0 ? 1 : (double)sentence.Count(excerpt.Contains) / sentence.Count;

    private static HashSet<string> Terms(PassageInContext context, TextSpan span) => context.Sentences
        .Zip(context.Terms)
        .Where(s => span.Overlap(s.First) > 0)
        .SelectMany(s => s.Second)
        .ToHashSet(StringComparer.Ordinal);
}

/// <summary>An excerpt, the sentence that it was made for, and the index terms of all its sentences.</summary>
internal sealed record ComposedExcerpt(VerifiedExcerpt Excerpt, ScoredSentence Sentence, IReadOnlySet<string> Terms);
