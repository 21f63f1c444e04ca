namespace BriefingBot.Core.Asking;

/// <summary>Splits text into lower-case words of letters and digits; an apostrophe inside a word stays, as "'".</summary>
internal static class Words
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsApostrophe(text[i]) && IsLetterAt(text, i + 1))))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].Replace('’', '\'').ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsLetterAt(string text, int index) => index < text.Length && char.IsLetter(text[index]);
}
