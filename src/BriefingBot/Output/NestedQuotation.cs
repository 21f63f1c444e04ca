namespace BriefingBot.Output;

/// <summary>
/// The words of an article as they stand between quotation marks: their own double marks become single ones. A quotation that began before
/// them or goes on behind them gets the mark that it lacks, so that it can be told from the article's own words.
/// </summary>
/// <param name="Opening">What precedes the words: “ or “‘.</param>
/// <param name="Words">The words; every character stands where it stood.</param>
/// <param name="Closing">What follows the words: ” or ’”.</param>
internal readonly record struct NestedQuotation(string Opening, string Words, string Closing)
{
    private const char LowMark = '„';

    /// <summary>Nests the words of an excerpt.</summary>
    /// <remarks>Marks as other languages set them („…“) are left as they are.</remarks>
    public static NestedQuotation Of(string text)
    {
        if (text.Contains(LowMark))
        {
            return new("“", text, "”");
        }

        var words = text.ToCharArray();
        var (isOpen, anySeen, beganBefore) = (false, false, false);
        for (var i = 0; i < words.Length; i++)
        {
            if (Opens(text, i, isOpen))
            {
                (words[i], isOpen, anySeen) = ('‘', true, true);
            }
            else if (Closes(text, i, isOpen))
            {
                beganBefore |= !anySeen;
                (words[i], isOpen, anySeen) = ('’', false, true);
            }
        }

        return new(beganBefore ? "“‘" : "“", new(words), isOpen ? "’”" : "”");
    }

    private static bool Opens(string text, int at, bool isOpen) =>
        text[at] == '“' || (text[at] == '"' && (LeansRight(text, at) ?? (!isOpen && !IsInches(text, at))));

    private static bool Closes(string text, int at, bool isOpen) =>
        text[at] == '”' || (text[at] == '"' && (isOpen || !IsInches(text, at)));

    /// <summary>Whether a straight mark opens (true) or closes (false) by the characters around it; null where they do not tell.</summary>
    private static bool? LeansRight(string text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        var behind = at == text.Length - 1 ? ' ' : text[at + 1];
        var isAtStart = char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-';
        var isAtEnd = char.IsWhiteSpace(behind) || behind is ')' or ']' or ',' or '.' or ';' or ':';
        return isAtStart == isAtEnd ? null : isAtStart;
    }

    private static bool IsInches(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);
}
