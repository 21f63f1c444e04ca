namespace BriefingBot.Core.Passages;

/// <summary>What stands behind a possible end of a sentence: white space, opening marks and the first word.</summary>
internal readonly ref struct SentenceStart
{
    private readonly ReadOnlySpan<char> _rest;

    private SentenceStart(ReadOnlySpan<char> text, int word, bool opensQuote, bool opensWithDash)
    {
        _rest = text[word..];
        Offset = word;
        OpensQuote = opensQuote;
        OpensWithDash = opensWithDash;
        Word = _rest[..WordLength(_rest)];
    }

    /// <summary>Offset of the first word.</summary>
    public int Offset { get; }

    /// <summary>Whether a quotation mark stands before the first word.</summary>
    public bool OpensQuote { get; }

    /// <summary>Whether a dash stands before the first word.</summary>
    public bool OpensWithDash { get; }

    /// <summary>The first word: letters and digits up to anything else; empty where a symbol stands there.</summary>
    public ReadOnlySpan<char> Word { get; }

    /// <summary>Whether the first word begins as no sentence does: in lower case, but not as "iPhone".</summary>
    public bool IsLowerCase => Word.Length > 0 && char.IsLower(Word[0]) && !(Word.Length > 1 && char.IsUpper(Word[1]));

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => Word.Length > 0 && char.IsDigit(Word[0]);

    /// <summary>Whether the first word is one that has a capital only where it begins a sentence.</summary>
    public bool IsSentenceStarter => SentenceStarters.Contains(Word) && !(_rest.Length > Word.Length && _rest[Word.Length] == '.');

    /// <summary>Reads what stands at <paramref name="at"/>.</summary>
    public static SentenceStart Read(ReadOnlySpan<char> text, int at)
    {
        var opensQuote = false;
        var opensWithDash = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            opensQuote |= SentenceMarks.IsQuote(c);
            opensWithDash |= SentenceMarks.IsDash(c);
            if (!char.IsWhiteSpace(c) && !SentenceMarks.IsQuote(c) && !SentenceMarks.IsDash(c) && !SentenceMarks.IsOpeningBracket(c))
            {
                break;
            }
        }

        return new(text, at, opensQuote, opensWithDash);
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < Abbreviations.LongestToken && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return length;
    }
}
