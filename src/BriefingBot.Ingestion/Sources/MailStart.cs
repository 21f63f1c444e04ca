using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Tells mails by the fields of their header (RFC 5322), and mailboxes by the line that parts their mails (RFC 4155).</summary>
internal static class MailStart
{
    private const string Separator = "From ";
    private const int MinCommonFields = 3;

    // Other texts have no such lines at their top.
    private static readonly FrozenSet<string> s_ownFields = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Received", "MIME-Version", "Message-ID", "Return-Path", "DKIM-Signature", "Delivered-To", "List-Id");

    private static readonly FrozenSet<string> s_commonFields =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "From", "To", "Date", "Subject", "Sender", "Reply-To", "Cc");

    /// <summary>The kind, or unknown.</summary>
    /// <param name="start">The beginning of the content.</param>
    /// <param name="isCut">Whether the content goes on, so that the last line of the beginning may be a part of one.</param>
    public static SourceKind KindOf(string start, bool isCut)
    {
        start = isCut ? start[..(start.LastIndexOf('\n') + 1)] : start;
        var firstEnd = start.IndexOf('\n', StringComparison.Ordinal);
        return start.StartsWith(Separator, StringComparison.Ordinal) && firstEnd > 0
            ? IsHeader(start.AsSpan(firstEnd + 1)) ? SourceKind.Mailbox : SourceKind.Unknown
            : IsHeader(start) ? SourceKind.Mail : SourceKind.Unknown;
    }

    private static bool IsHeader(ReadOnlySpan<char> start)
    {
        var (common, own) = (0, 0);
        foreach (var line in start.EnumerateLines())
        {
            if (line.IsEmpty)
            {
                break;
            }

            var colon = line.IndexOf(':');
            var name = colon > 0 ? line[..colon].ToString() : "";
            if (line[0] is not (' ' or '\t') && !IsFieldName(name))
            {
                return false;
            }

            common += s_commonFields.Contains(name) ? 1 : 0;
            own += s_ownFields.Contains(name) ? 1 : 0;
        }

        return (own > 0 && own + common > 1) || common >= MinCommonFields;
    }

    private static bool IsFieldName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
