using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Asking;

/// <summary>Tells which sentences of a passage hold quoted words, also where a quotation runs over several sentences.</summary>
internal static class QuotationReading
{
    /// <summary>Fewer quoted words are a title, a nickname or a distance kept, not somebody's saying.</summary>
    private const int FewestWords = 4;

    /// <summary>For each sentence whether at least four of its words stand in quotation marks. A quotation ends at the latest with its paragraph.</summary>
    public static IReadOnlyList<bool> Of(string text, IReadOnlyList<TextSpan> sentences)
    {
        var quoted = new bool[sentences.Count];
        var isOpen = false;
        var end = sentences.Count == 0 ? 0 : sentences[0].Start;
        for (var i = 0; i < quoted.Length; i++)
        {
            isOpen &= !text.AsSpan(end, sentences[i].Start - end).Contains('\n');
            var words = isOpen ? 1 : 0;
            foreach (var c in sentences[i].Of(text))
            {
                words += isOpen && char.IsWhiteSpace(c) ? 1 : 0;
                var opens = c == '“' || (c == '"' && !isOpen);
                words += opens ? 1 : 0;
                isOpen = opens || (isOpen && c is not ('”' or '"'));
            }

            quoted[i] = words >= FewestWords;
            end = sentences[i].End;
        }

        return quoted;
    }
}
