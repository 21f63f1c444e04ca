using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Passages;

/// <summary>Splits a text into passages, runs of whole sentences that the index and the embedder take as one piece.</summary>
/// <remarks>
/// A passage ends at the first paragraph border from <see cref="EnoughWords"/> words on, or before the sentence that would bring it above
/// <see cref="MostWords"/>. Nothing is dropped: menus and captions are kept as the text has them.
/// </remarks>
public static class PassageSplitter
{
    /// <summary>From so many words on a passage ends with its paragraph.</summary>
    public const int EnoughWords = 120;

    /// <summary>The most words of a passage, unless one sentence alone has more.</summary>
    public const int MostWords = 200;

    /// <summary>The passages of a text, in order; none where it is blank.</summary>
    public static IReadOnlyList<Passage> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = SentenceSplitter.Split(text, new(0, text.Length));
        var passages = new List<Passage>();
        var first = 0;
        var words = 0;
        var wordsBefore = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var more = LengthInWords.Of(sentences[i].Of(text));
            var isFull = words + more > MostWords || (words >= EnoughWords && IsParagraphBorder(text, sentences[i - 1], sentences[i]));
            if (i > first && isFull)
            {
                passages.Add(Join(sentences, first, i));
                (first, wordsBefore, words) = (i, words, 0);
            }

            words += more;
        }

        if (first < sentences.Count)
        {
            AddRest(passages, sentences, first, wordsBefore, words);
        }

        return passages;
    }

    private static void AddRest(List<Passage> passages, IReadOnlyList<TextSpan> sentences, int first, int wordsBefore, int words)
    {
        if (passages.Count > 0 && words < EnoughWords && wordsBefore + words <= MostWords)
        {
            first -= passages[^1].Sentences.Count;
            passages.RemoveAt(passages.Count - 1);
        }

        passages.Add(Join(sentences, first, sentences.Count));
    }

    private static Passage Join(IReadOnlyList<TextSpan> sentences, int first, int end) =>
        new(TextSpan.FromBounds(sentences[first].Start, sentences[end - 1].End), [.. sentences.Skip(first).Take(end - first)]);

    private static bool IsParagraphBorder(string text, TextSpan before, TextSpan after)
    {
        foreach (var c in TextSpan.FromBounds(before.End, after.Start).Of(text))
        {
            if (Lines.IsBreak(c))
            {
                return true;
            }
        }

        return false;
    }
}
