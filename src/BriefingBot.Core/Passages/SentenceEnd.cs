namespace BriefingBot.Core.Passages;

/// <summary>Decides whether a run of terminators ends a sentence.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the sentence that began at <paramref name="start"/> of a paragraph ends at <paramref name="stop"/>.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int start, SentenceStop stop)
    {
        if (stop.End == text.Length)
        {
            return true;
        }

        if (SentenceMarks.IsFullTerminator(text[stop.MarksEnd - 1]))
        {
            return !(stop.HasCloser && IsHiragana(text[stop.End]));
        }

        if (stop.Mark > 0 && SentenceMarks.IsOpeningBracket(text[stop.Mark - 1]))
        {
            return false;
        }

        return char.IsWhiteSpace(text[stop.End]) ? IsBeforeSpace(text, start, stop) : GluedSentence.Begins(text, stop);
    }

    private static bool IsBeforeSpace(ReadOnlySpan<char> text, int start, SentenceStop stop)
    {
        var next = SentenceStart.Read(text, stop.End);
        if (next.IsLowerCase || (next.OpensWithDash && stop.ClosesQuote))
        {
            return false;
        }

        if (stop.IsEllipsis(text))
        {
            return next.Word is not "I";
        }

        if (!stop.IsFullStop(text))
        {
            return !(stop.ClosesQuote && SpeechTag.Follows(text[next.Offset..]))
                && (stop.HasCloser || next.IsSentenceStarter || !Abbreviations.IsNameWithMark(Token.Before(text, stop.Mark)));
        }

        return stop.ClosesQuote || FullStop.Ends(text, start, stop, next);
    }

    /// <summary>A quotation that Japanese goes on from with a particle: 「行く。」と言った.</summary>
    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';
}
