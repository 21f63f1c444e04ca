using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Asking;

/// <summary>Tells which sentences of a passage hold quoted words, also where a quotation runs over several sentences.</summary>
internal static class QuotationReading
{
    /// <summary>For each sentence whether a part of it stands in quotation marks. A quotation ends at the latest with its paragraph.</summary>
    public static IReadOnlyList<bool> Of(string text, IReadOnlyList<TextSpan> sentences)
    {
        var quoted = new bool[sentences.Count];
        var isOpen = false;
        var end = sentences.Count == 0 ? 0 : sentences[0].Start;
        for (var i = 0; i < quoted.Length; i++)
        {
            isOpen &= !text.AsSpan(end, sentences[i].Start - end).Contains('\n');
            quoted[i] = isOpen;
            foreach (var c in sentences[i].Of(text))
            {
                isOpen = c switch
                {
                    '“' => true,
                    '”' => false,
                    '"' => !isOpen,
                    _ => isOpen,
                };
                quoted[i] |= isOpen || c is '”' or '"';
            }

            end = sentences[i].End;
        }

        return quoted;
    }
}
