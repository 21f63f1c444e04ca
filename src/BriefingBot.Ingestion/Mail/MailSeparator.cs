using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Mail;

/// <summary>The line that begins each mail of a mailbox (RFC 4155, appendix A).</summary>
internal static partial class MailSeparator
{
    private const int MaxLength = 1_000;

    /// <summary>Whether the line begins as the separator does.</summary>
    public static bool IsBegun(ReadOnlySequence<byte> line)
    {
        Span<byte> begin = stackalloc byte[5];
        if (line.Length < begin.Length)
        {
            return false;
        }

        line.Slice(0, begin.Length).CopyTo(begin);
        return begin.SequenceEqual("From "u8);
    }

    /// <summary>Whether the line also ends as it does, so that it is no sentence of a mail.</summary>
    public static bool IsWhole(ReadOnlySequence<byte> line) =>
        line.Length <= MaxLength && IsBegun(line) && End().IsMatch(Encoding.Latin1.GetString(line));

    // As asctime writes it (C, section 7.27.3.1): "Sat Feb  3 09:30:00 2024". Some programs put the zone before or behind the year.
    [GeneratedRegex(
        @"\s[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\s+([A-Z]{1,5}|[+-][0-9]{4}))?\s+[0-9]{4}(\s+([A-Z]{1,5}|[+-][0-9]{4}))?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}
