using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Ingestion.PlainText;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells the encoding of a page: byte order mark, else what the page declares, else as for plain text.</summary>
internal static partial class HtmlDecoding
{
    // The standard looks at 1,024 bytes; pages in the wild declare later (WHATWG HTML, 13.2.3.2).
    private const int DeclarationBytes = 4096;
    private const int MatchMilliseconds = 1000;

    public static DecodedText Decode(byte[] bytes)
    {
        if (TextDecoding.TryMark(bytes) is { } marked)
        {
            return marked;
        }

        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationBytes));
        return Declaration().Match(head) is { Success: true } found && EncodingOf(found.Groups["name"].Value) is { } declared
            ? TextDecoding.Decode(bytes, declared)
            : TextDecoding.Decode(bytes);
    }

    /// <summary>An encoding by its label; those that browsers read as another are read as that (WHATWG Encoding, 4.2).</summary>
    public static Encoding? EncodingOf(string label)
    {
        try
        {
            return label.ToLowerInvariant() switch
            {
                "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
                "iso-8859-1" or "iso8859-1" or "latin1" or "ascii" or "us-ascii" => TextDecoding.Windows1252,
                "ks_c_5601-1987" or "ksc5601" => CodePagesEncodingProvider.Instance.GetEncoding("euc-kr"),
                "gb2312" or "gbk" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
                var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        """<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex Declaration();
}
