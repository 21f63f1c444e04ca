namespace BriefingBot.Core.Passages;

/// <summary>The word before a full stop, inner full stops and apostrophes included: "Sen", "U.S", "p.m", "6", "Mary's".</summary>
internal static class Token
{
    /// <summary>The word that ends at <paramref name="end"/>; empty where there is none or it is too long to be an abbreviation.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '\'' or '’' or '‘'))
        {
            start--;
            if (end - start > Abbreviations.LongestToken)
            {
                return [];
            }
        }

        return text[start..end].TrimStart("'’‘");
    }
}
