using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>The words that a page's author named an element by: its classes and its id, "articleBody" being "article" and "body".</summary>
internal static class ElementWords
{
    // Utility frameworks give an element dozens of classes; its name stands among the first.
    private const int MaxLength = 300;

    /// <summary>The words in lower case.</summary>
    public static List<string> Of(IElement element)
    {
        List<string> words = [];
        Split(element.Id, words);
        Split(element.ClassName, words);
        return words;
    }

    /// <summary>Each class and the id in lower case without anything but letters and digits, parted by spaces.</summary>
    public static string Squeezed(IElement element)
    {
        Span<char> squeezed = stackalloc char[(2 * MaxLength) + 1];
        var length = Squeeze(element.Id, squeezed);
        squeezed[length++] = ' ';
        length += Squeeze(element.ClassName, squeezed[length..]);
        return new(squeezed[..length]);
    }

    private static int Squeeze(string? name, Span<char> squeezed)
    {
        var length = 0;
        foreach (var c in name.AsSpan(0, Math.Min(name?.Length ?? 0, MaxLength)))
        {
            if (char.IsLetterOrDigit(c))
            {
                squeezed[length++] = char.ToLowerInvariant(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                squeezed[length++] = ' ';
            }
        }

        return length;
    }

    private static void Split(string? name, List<string> words)
    {
        var text = name.AsSpan(0, Math.Min(name?.Length ?? 0, MaxLength));
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || !char.IsLetter(text[i]);
            if (isEnd || (char.IsUpper(text[i]) && i > start && char.IsLower(text[i - 1])))
            {
                if (i > start)
                {
                    words.Add(text[start..i].ToString().ToLowerInvariant());
                }

                start = isEnd ? i + 1 : i;
            }
        }
    }
}
