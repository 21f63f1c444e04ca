namespace BriefingBot.Core.Passages;

/// <summary>Finds a sentence that begins without a space after the one before: "jobs.He left", but not in "Travel.State.gov".</summary>
internal static class GluedSentence
{
    private const int Reach = 40;
    private const int ShortestAcronym = 3;

    /// <summary>Whether a sentence begins right at the end of <paramref name="stop"/>.</summary>
    public static bool Begins(ReadOnlySpan<char> text, SentenceStop stop)
    {
        var first = stop.End;
        while (first < text.Length && SentenceMarks.IsOpeningQuote(text[first]))
        {
            first++;
        }

        return first < text.Length && char.IsUpper(text[first])
            && stop.Mark > 0 && EndsProse(text, stop.Mark)
            && BeginsProse(text[first..])
            && !IsInAddress(text, stop);
    }

    /// <summary>A number, or a word of lower-case letters but for its first, as host names in mixed case are not.</summary>
    private static bool EndsProse(ReadOnlySpan<char> text, int mark)
    {
        var token = Token.Before(text, mark);
        return char.IsDigit(text[mark - 1])
            || (token.Length > 1 && char.IsLower(token[^1]) && HasNoCapitalOrStop(token[1..]) && !Abbreviations.IsAny(token));
    }

    private static bool BeginsProse(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && length < Reach && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        var isHostName = length + 1 < rest.Length && rest[length] == '.' && char.IsLetterOrDigit(rest[length + 1]);
        return IsWord(rest[..length]) && !isHostName && !Abbreviations.IsTopLevelDomain(rest[..length]);
    }

    private static bool IsWord(ReadOnlySpan<char> word) => word switch
    {
        [var letter] => letter is 'I' or 'A',
        [_, var second, ..] => char.IsLower(second) || (char.IsUpper(second) && word.Length >= ShortestAcronym),
        _ => false,
    };

    private static bool IsInAddress(ReadOnlySpan<char> text, SentenceStop stop)
    {
        for (var i = stop.Mark - 1; i >= Math.Max(0, stop.Mark - Reach) && !char.IsWhiteSpace(text[i]); i--)
        {
            if (IsAddressMark(text[i]))
            {
                return true;
            }
        }

        for (var i = stop.End; i < Math.Min(text.Length, stop.End + Reach) && !char.IsWhiteSpace(text[i]); i++)
        {
            if (IsAddressMark(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddressMark(char c) => c is '@' or '#' or '/' or '\\' or '=' or '_' or '&';

    private static bool HasNoCapitalOrStop(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (char.IsUpper(c) || c == '.')
            {
                return false;
            }
        }

        return true;
    }
}
