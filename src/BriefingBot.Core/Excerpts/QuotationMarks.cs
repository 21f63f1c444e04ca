namespace BriefingBot.Core.Excerpts;

/// <summary>
/// The double quotation marks in the words of an excerpt, and those that the words lack because a quotation began before them or goes on
/// behind them. With what it lacks set before and behind the words, a reader can tell who speaks.
/// </summary>
/// <param name="Marks">Those in the words, in order.</param>
/// <param name="Opening">The mark that belongs before the words, “ or ", or null.</param>
/// <param name="Closing">The mark that belongs behind the words, ” or ", or null.</param>
public sealed record QuotationMarks(IReadOnlyList<QuotationMark> Marks, char? Opening, char? Closing)
{
    private const char LowMark = '„';

    /// <summary>Reads the marks of a text.</summary>
    /// <remarks>Marks as other languages set them („…“) are not read: then there are none, and none lacks.</remarks>
    public static QuotationMarks Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = new List<QuotationMark>();
        if (text.Contains(LowMark))
        {
            return new(marks, null, null);
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isOpen = marks is [.., { Opens: true }];
            if (Opens(text, i, isOpen))
            {
                marks.Add(new(i, Opens: true));
            }
            else if (Closes(text, i, isOpen))
            {
                marks.Add(new(i, Opens: false));
            }
        }

        return new(
            marks,
            marks is [{ Opens: false } first, ..] ? Partner(text[first.At]) : null,
            marks is [.., { Opens: true } last] ? Partner(text[last.At]) : null);
    }

    private static char Partner(char mark) => mark switch
    {
        '“' => '”',
        '”' => '“',
        _ => mark,
    };

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

/// <summary>A double quotation mark.</summary>
/// <param name="At">Where it stands, in UTF-16 units.</param>
/// <param name="Opens">Whether it opens a quotation; else it closes one.</param>
public readonly record struct QuotationMark(int At, bool Opens);
