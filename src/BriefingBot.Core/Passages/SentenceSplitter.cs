using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Passages;

/// <summary>Splits text into sentences: English news first, and no harm to other languages.</summary>
/// <remarks>
/// Rules read from left to right once, in time linear in the text but for overlong sentences. A blank line always ends a sentence, and so
/// does a line break unless it looks like hard-wrapped prose. A full stop ends one unless it belongs to an abbreviation, an initial, a
/// number or an address; closing quotes and brackets stay with the sentence that they close. A sentence of more than
/// <see cref="LongestSentence"/> words is cut at semicolons, colons, dashes and commas near the middle, and its pieces again while they
/// have more words than an excerpt may have; where there is no such mark a piece is cut at white space only above that number.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The most words that a sentence of several words has.</summary>
    public const int LongestSentence = 120;

    /// <summary>The sentences of a part of a text.</summary>
    /// <param name="text">The text; any string, well formed or not.</param>
    /// <param name="within">The part to split.</param>
    /// <returns>
    /// Spans of <paramref name="text"/> in order, without white space at either end, that do not overlap and together cover all of
    /// <paramref name="within"/> but white space.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> reaches beyond the text.</exception>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!within.FitsIn(text.Length))
        {
            throw new ArgumentOutOfRangeException(nameof(within), within, $"The text has {text.Length} characters.");
        }

        var sentences = new List<TextSpan>();
        foreach (var paragraph in Paragraphs.Of(text, within))
        {
            SplitParagraph(text, paragraph, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var words = paragraph.Of(text);
        var start = 0;
        for (var i = 0; i < words.Length;)
        {
            if (!SentenceMarks.IsTerminator(words[i]))
            {
                i++;
                continue;
            }

            var stop = SentenceStop.Read(words, i);
            i = stop.End;
            if (SentenceEnd.IsAt(words, start, stop))
            {
                LongSentence.AddTo(sentences, text, new(paragraph.Start + start, stop.End - start));
                i += LeadingSpace(words[stop.End..]);
                start = i;
            }
        }

        if (start < words.Length)
        {
            LongSentence.AddTo(sentences, text, new(paragraph.Start + start, words.Length - start));
        }
    }

    private static int LeadingSpace(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}
