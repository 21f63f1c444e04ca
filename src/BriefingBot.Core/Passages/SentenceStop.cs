namespace BriefingBot.Core.Passages;

/// <summary>A run of terminators with the quotes and brackets that close behind it: «?», «."», «. . .», «!')».</summary>
/// <param name="Mark">Offset of the first terminator.</param>
/// <param name="MarksEnd">Offset behind the last terminator.</param>
/// <param name="End">Offset behind the last closing quote or bracket.</param>
/// <param name="ClosesQuote">Whether one of them is a quote.</param>
internal readonly record struct SentenceStop(int Mark, int MarksEnd, int End, bool ClosesQuote)
{
    /// <summary>Reads the run that begins at <paramref name="mark"/>.</summary>
    public static SentenceStop Read(ReadOnlySpan<char> text, int mark)
    {
        var marksEnd = mark + 1;
        while (NextMark(text, marksEnd) is { } next)
        {
            marksEnd = next + 1;
        }

        var end = marksEnd;
        var closesQuote = false;
        while (NextCloser(text, end) is { } closer)
        {
            closesQuote |= SentenceMarks.IsQuote(text[closer]);
            end = closer + 1;
        }

        return new(mark, marksEnd, end, closesQuote);
    }

    /// <summary>Whether the run has closing quotes or brackets.</summary>
    public bool HasCloser => End > MarksEnd;

    /// <summary>Whether the run is «…», «...» or «. . .».</summary>
    public bool IsEllipsis(ReadOnlySpan<char> text) => text[Mark] == '…' || text[Mark..MarksEnd].Count('.') > 2;

    /// <summary>Whether the run is one full stop.</summary>
    public bool IsFullStop(ReadOnlySpan<char> text) => text[Mark] == '.' && MarksEnd == Mark + 1;

    private static int? NextMark(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && SentenceMarks.IsTerminator(text[at]))
        {
            return at;
        }

        var isSpacedStop = at + 1 < text.Length && char.IsWhiteSpace(text[at]) && text[at + 1] == '.'
            && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
        return isSpacedStop ? at + 1 : null;
    }

    private static int? NextCloser(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && SentenceMarks.IsCloser(text[at]))
        {
            return at;
        }

        if (at < text.Length && SentenceMarks.IsQuote(text[at]) && StandsBeforeSpace(text, at))
        {
            return at;
        }

        var isSpacedQuote = at + 1 < text.Length && char.IsWhiteSpace(text[at]) && SentenceMarks.IsQuote(text[at + 1])
            && StandsBeforeSpace(text, at + 1);
        return isSpacedQuote ? at + 1 : null;
    }

    private static bool StandsBeforeSpace(ReadOnlySpan<char> text, int at) => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]);
}
