using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Asking;

/// <summary>Decides how far an excerpt reaches: the sentence, with the one before it or behind it where both fit.</summary>
internal static class ExcerptExtent
{
    private static readonly HashSet<string> s_openReferences =
    [
        "he", "she", "they", "it", "his", "her", "their", "its", "him", "them", "this", "that", "these", "those", "there", "the", "such",
        "but", "and", "so", "then",
    ];

    /// <summary>The excerpt proposed for a sentence.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentence">The sentence that answers.</param>
    /// <param name="scoreOf">The ranker's score of another sentence of the same passage.</param>
    public static ExcerptProposal Of(QuestionProfile question, SentenceCandidate sentence, Func<int, double> scoreOf)
    {
        var text = sentence.Context.Version.Text;
        var key = WordCount.Of(sentence.Text) <= VerifiedExcerpt.MaxWords ? sentence.Span : LongSentenceCut.Cut(text, sentence.Span, question);
        var span = key == sentence.Span ? WithNeighbour(sentence, scoreOf) : key;
        return new(span, key, span.Of(text).ToString());
    }

    private static TextSpan WithNeighbour(SentenceCandidate sentence, Func<int, double> scoreOf)
    {
        var before = Joined(sentence, sentence.Index - 1);
        var behind = Joined(sentence, sentence.Index + 1);
        return before is { } first && (behind is null || NeedsContext(sentence.Text) || scoreOf(sentence.Index - 1) > scoreOf(sentence.Index + 1))
            ? first
            : behind ?? sentence.Span;
    }

    private static TextSpan? Joined(SentenceCandidate sentence, int neighbour)
    {
        if (neighbour < 0 || neighbour >= sentence.Context.Sentences.Count)
        {
            return null;
        }

        var other = sentence.Context.Sentences[neighbour];
        var joined = TextSpan.FromBounds(Math.Min(other.Start, sentence.Span.Start), Math.Max(other.End, sentence.Span.End));
        return WordCount.Of(joined.Of(sentence.Context.Version.Text)) <= VerifiedExcerpt.MaxWords ? joined : null;
    }

    /// <summary>Whether the sentence begins with a word that points back.</summary>
    private static bool NeedsContext(string text)
    {
        var first = text.AsSpan().TrimStart("\"“'‘(");
        var end = first.IndexOfAny(' ', ',', '’');
        return s_openReferences.Contains((end < 0 ? first : first[..end]).ToString().ToLowerInvariant());
    }
}
