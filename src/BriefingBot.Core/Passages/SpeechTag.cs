using System.Collections.Frozen;

namespace BriefingBot.Core.Passages;

/// <summary>Finds a named speaker behind a quoted question or call: «"Are you ready?" Mayor Jane Doe asked.» is one sentence.</summary>
internal static class SpeechTag
{
    private const int LongestSpeaker = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_verbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "said", "says", "asked", "asks", "added", "adds", "wrote", "writes", "tweeted", "posted", "told", "replied", "responded",
        "shouted", "yelled", "screamed", "cried", "exclaimed", "joked", "quipped", "recalled", "continued", "wondered", "answered",
        "declared", "called", "chanted").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="text"/> begins with a name, or an office and a name, and a verb of saying.</summary>
    public static bool Follows(ReadOnlySpan<char> text)
    {
        var previous = ReadOnlySpan<char>.Empty;
        for (var words = 0; words <= LongestSpeaker; words++)
        {
            var word = FirstWord(text);
            var isName = word.Length > 0 && char.IsUpper(word[0]);
            if (words == 0 ? !isName || (word is not "I" && SentenceStarters.Contains(word)) : EndsSentence(previous))
            {
                return false;
            }

            if (words > 0 && char.IsUpper(previous[0]) && s_verbs.Contains(word.TrimEnd(".,:;")))
            {
                return true;
            }

            previous = word;
            text = text[word.Length..].TrimStart();
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> word) =>
        word.Length == 0 || (SentenceMarks.IsTerminator(word[^1]) && !Abbreviations.IsAny(word[..^1]));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return text[..length];
    }
}
