using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Takes out of a plain text what is not its writer's: the signature and quoted mails.</summary>
internal static partial class MailQuotation
{
    // RFC 3676, section 4.3; many programs lose the space at the end, and then it may as well be a line that parts the text.
    private const string SignatureMark = "-- ";
    private const string BareMark = "--";
    private const int MaxSignatureLines = 10;
    private const int MaxSignatureLine = 80;

    /// <summary>The text without them, its lines ended by LF.</summary>
    public static string Without(string text)
    {
        List<string> kept = [];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var line in lines.Take(SignatureStart(lines)))
        {
            if (!line.StartsWith('>'))
            {
                kept.Add(line);
                continue;
            }

            // What announces a quotation goes with it: "On Monday Ada Quay wrote:", which may take two lines.
            DropAnnouncement(kept);
        }

        return string.Join('\n', kept);
    }

    private static int SignatureStart(string[] lines)
    {
        if (Array.IndexOf(lines, SignatureMark) is >= 0 and var marked)
        {
            return marked;
        }

        var bare = Array.FindLastIndex(lines, line => line.TrimEnd() == BareMark);
        return bare >= 0 && IsSignature(lines[(bare + 1)..]) ? bare : lines.Length;
    }

    private static bool IsSignature(string[] lines)
    {
        List<string> own = [.. lines.Where(line => line.Trim().Length > 0 && !line.StartsWith('>'))];
        return own.Count <= MaxSignatureLines && own.TrueForAll(line => line.Length <= MaxSignatureLine);
    }

    private static void DropAnnouncement(List<string> kept)
    {
        var last = kept.FindLastIndex(line => line.Trim().Length > 0);
        if (last < 0 || !Announcement().IsMatch(kept[last]))
        {
            return;
        }

        var first = last > 0 && !Beginning().IsMatch(kept[last]) && Beginning().IsMatch(kept[last - 1]) ? last - 1 : last;
        kept.RemoveRange(first, kept.Count - first);
    }

    [GeneratedRegex(@"\b(wrote|schrieb|a écrit|escribió|ha scritto)\b[^.]{0,80}:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^(on|am|le|el|il)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();
}
