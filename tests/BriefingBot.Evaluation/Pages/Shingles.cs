namespace BriefingBot.Evaluation.Pages;

/// <summary>A text as a multiset of runs of four words; one run of all words where it has fewer. Case counts.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>Shares of right, extra and missing shingles; their sum is 1, or all are 0 where neither text has a word.</summary>
    public static (double Right, double Extra, double Missing) Compare(string truth, string text)
    {
        var expected = Of(truth);
        var given = Of(text);
        var right = expected.Sum(shingle => Math.Min(shingle.Value, given.GetValueOrDefault(shingle.Key)));
        var (extra, missing) = (given.Values.Sum() - right, expected.Values.Sum() - right);
        double sum = right + extra + missing;
        return sum == 0 ? default : (right / sum, extra / sum, missing / sum);
    }

    /// <summary>The words: runs of letters, digits and underscores, as Python's <c>\w</c> has them.</summary>
    public static List<string> Words(string text)
    {
        List<string> words = [];
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWord = IsWord(rune);
            if (isWord && start < 0)
            {
                start = at;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    // Python: str.isalnum, which takes all numbers and no marks, or an underscore.
    private static bool IsWord(System.Text.Rune rune) =>
        rune.Value == '_' || System.Text.Rune.IsLetter(rune) || System.Text.Rune.IsNumber(rune);

    private static Dictionary<string, int> Of(string text)
    {
        var words = Words(text);
        Dictionary<string, int> shingles = new(StringComparer.Ordinal);
        for (var i = 0; words.Count > 0 && i < Math.Max(1, words.Count - Length + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Length));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }
}
