namespace BriefingBot.Core.Passages;

/// <summary>The punctuation marks that matter at the end of a sentence.</summary>
internal static class SentenceMarks
{
    /// <summary>Marks that may end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉' || IsFullTerminator(c);

    /// <summary>Marks of other scripts that only end sentences, space or no space after them (Sentence_Terminal, UAX 44).</summary>
    public static bool IsFullTerminator(char c) =>
        c is '。' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '॥' or '።' or '፧' or '။' or '។';

    /// <summary>Quotation marks of either side; some languages close with what others open with.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or '`' || IsOpeningQuote(c) || IsClosingQuote(c);

    /// <summary>Marks that open a quotation in English.</summary>
    public static bool IsOpeningQuote(char c) => c is '“' or '‘' or '«' or '‹' or '„' or '‚' or '「' or '『';

    /// <summary>Brackets that open.</summary>
    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' or '（' or '［' or '【' or '《' or '〈' or '〔';

    /// <summary>Quotes and brackets that close in English, and straight quotes.</summary>
    public static bool IsCloser(char c) =>
        c is '"' or '\'' or ')' or ']' or '}' or '）' or '］' or '】' or '》' or '〉' or '〕' || IsClosingQuote(c);

    /// <summary>Dashes that stand between words.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '−';

    private static bool IsClosingQuote(char c) => c is '”' or '’' or '»' or '›' or '」' or '』';
}
