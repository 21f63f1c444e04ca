using System.Text;

namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>CDATA sections, written as the text that they stand for.</summary>
internal static class CharacterData
{
    private const string Start = "<![CDATA[";
    private const string End = "]]>";

    /// <summary>The text with every section escaped instead; one that is cut off goes on to the end.</summary>
    public static string Escaped(string text)
    {
        var start = text.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + (text.Length / 8));
        var at = 0;
        while (start >= 0)
        {
            var content = start + Start.Length;
            var end = text.IndexOf(End, content, StringComparison.Ordinal);
            escaped.Append(text, at, start - at).Append(Escape(text[content..(end < 0 ? text.Length : end)]));
            at = end < 0 ? text.Length : end + End.Length;
            start = text.IndexOf(Start, at, StringComparison.OrdinalIgnoreCase);
        }

        return escaped.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text as it has to be written between tags.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
