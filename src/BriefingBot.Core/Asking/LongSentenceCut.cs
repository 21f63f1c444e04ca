using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Asking;

/// <summary>Cuts a sentence that is too long for an excerpt at a mark between clauses.</summary>
internal static class LongSentenceCut
{
    /// <summary>
    /// The run of clauses of at most <see cref="VerifiedExcerpt.MaxWords"/> words that holds most of the question's words; the earlier of
    /// two that hold as many.
    /// </summary>
    public static TextSpan Cut(string text, TextSpan sentence, QuestionProfile question)
    {
        var wanted = Words.Of(question.Question.Text).ToHashSet(StringComparer.Ordinal);
        return Windows(text, sentence).MaxBy(w => Words.Of(w.Of(text).ToString()).Count(wanted.Contains));
    }

    private static IEnumerable<TextSpan> Windows(string text, TextSpan sentence)
    {
        var words = WordSpans(text, sentence);
        var starts = Enumerable.Range(0, words.Count).Where(i => i == 0 || EndsClause(text, words[i - 1])).ToList();
        foreach (var start in starts)
        {
            var last = Math.Min(words.Count, start + VerifiedExcerpt.MaxWords) - 1;
            var end = last;
            while (end > start && end < words.Count - 1 && !EndsClause(text, words[end]))
            {
                end--;
            }

            yield return TextSpan.FromBounds(words[start].Start, words[end > start ? end : last].End);
        }
    }

    private static bool EndsClause(string text, TextSpan word) => text[word.End - 1] is ',' or ';' or ':' or '—' or '–' or '.' or '?' or '!';

    private static List<TextSpan> WordSpans(string text, TextSpan within)
    {
        var words = new List<TextSpan>();
        var start = -1;
        for (var i = within.Start; i <= within.End; i++)
        {
            var isInside = i < within.End && !char.IsWhiteSpace(text[i]);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }

        return words;
    }
}
