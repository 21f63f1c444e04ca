namespace BriefingBot.Core.Excerpts;

/// <summary>Counts words as runs without white space.</summary>
public static class WordCount
{
    /// <summary>The number of words in <paramref name="text"/>.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            words += !isSpace && !inside ? 1 : 0;
            inside = !isSpace;
        }

        return words;
    }
}
