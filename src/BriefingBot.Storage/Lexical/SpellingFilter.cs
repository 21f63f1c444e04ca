using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace BriefingBot.Storage.Lexical;

/// <summary>Makes one word of the two ways to write initials (U.S. and US) and large numbers (1,200 and 1200).</summary>
internal sealed class SpellingFilter : TokenFilter
{
    private const int DigitsInGroup = 3;

    private readonly ICharTermAttribute _term;

    public SpellingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _term.Buffer.AsSpan(0, _term.Length);
        var marks = IsInitials(word) ? '.' : IsGrouped(word) ? ',' : '\0';
        if (marks != '\0')
        {
            _term.Length = Without(marks, word);
        }

        return true;
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 2;
    }

    private static bool IsGrouped(ReadOnlySpan<char> word)
    {
        var sinceMark = 0;
        var grouped = false;
        foreach (var c in word[..(word.IndexOf('.') is >= 0 and var point ? point : word.Length)])
        {
            var legal = c == ',' ? !grouped || sinceMark == DigitsInGroup : char.IsAsciiDigit(c);
            if (!legal)
            {
                return false;
            }

            grouped |= c == ',';
            sinceMark = c == ',' ? 0 : sinceMark + 1;
        }

        return grouped && sinceMark == DigitsInGroup;
    }

    private static int Without(char mark, Span<char> word)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c != mark)
            {
                word[length++] = c;
            }
        }

        return length;
    }
}
