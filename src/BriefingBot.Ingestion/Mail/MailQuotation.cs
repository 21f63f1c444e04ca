using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Takes out of a plain text what is not its writer's: the signature and quoted mails.</summary>
internal static partial class MailQuotation
{
    // RFC 3676, section 4.3; many programs lose the space at the end.
    private const string SignatureMark = "--";

    /// <summary>The text without them, its lines ended by LF.</summary>
    public static string Without(string text)
    {
        List<string> kept = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.TrimEnd() == SignatureMark)
            {
                break;
            }

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
