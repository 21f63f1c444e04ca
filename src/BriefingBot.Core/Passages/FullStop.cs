namespace BriefingBot.Core.Passages;

/// <summary>Decides whether a full stop before white space ends a sentence or belongs to an abbreviation, initial or number.</summary>
internal static class FullStop
{
    private const int LongestListNumber = 3;

    /// <summary>Whether the sentence from <paramref name="start"/> on ends at <paramref name="stop"/>.</summary>
    public static bool Ends(ReadOnlySpan<char> text, int start, SentenceStop stop, SentenceStart next)
    {
        var token = Token.Before(text, stop.Mark);
        var isFirst = stop.Mark - token.Length <= start;
        return token switch
        {
            [] => true,
            [var letter] when char.IsLetter(letter) => !isFirst && char.IsUpper(letter) && next.IsSentenceStarter,
            _ when IsNumber(token) => !(isFirst && token.Length <= LongestListNumber) && !IsOrdinal(token, next),
            _ when Abbreviations.NeverEnds(token) => false,
            _ when Abbreviations.IsBeforeNumber(token) => !next.IsNumber,
            _ when Abbreviations.IsTimeOfDay(token) => !next.OpensWithDash && !next.IsNumber && !Abbreviations.FollowsTimeOfDay(next.Word),
            _ when Abbreviations.MayEnd(token) || IsDotted(token) => !next.OpensWithDash && (next.IsSentenceStarter || next.OpensQuote),
            _ => true,
        };
    }

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>German and its neighbours write "3. Oktober".</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> token, SentenceStart next) =>
        token.Length <= 2 && Abbreviations.IsGermanMonth(next.Word);

    /// <summary>Letters, one or two at a time, with full stops between them: "U.S", "Ph.D", "N.Y".</summary>
    private static bool IsDotted(ReadOnlySpan<char> token)
    {
        var letters = 0;
        foreach (var c in token)
        {
            letters = c == '.' ? 0 : letters + 1;
            if (letters > 2 || char.IsDigit(c))
            {
                return false;
            }
        }

        return token.Contains('.');
    }
}
