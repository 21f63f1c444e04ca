using System.Globalization;
using System.Text;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>The characters of a PDF, which are what its fonts say that their letters stand for.</summary>
internal static class PdfCharacters
{
    private const int TextPerUnknown = 5;

    /// <summary>The text with ligatures as letters and one space where there is any white space.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c is >= '\uFB00' and <= '\uFB06' ? clean.Append(c.ToString().Normalize(NormalizationForm.FormKC))
                : char.IsWhiteSpace(c) ? clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "")
                : c == '\0' ? clean
                : clean.Append(c);
        }

        return clean.ToString().Trim();
    }

    /// <summary>Whether the fonts do not tell what most of their letters are, so that the text is a riddle.</summary>
    public static bool IsRiddle(string text) => text.Count(IsUnknown) * TextPerUnknown > text.Length;

    private static bool IsUnknown(char c) =>
        c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || (char.IsControl(c) && c != '\n');
}
