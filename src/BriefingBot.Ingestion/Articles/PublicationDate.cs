using System.Globalization;
using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Articles;

/// <summary>Reads the date forms that can be read in one way only: ISO 8601, RFC 1123, and days with an English month name.</summary>
internal static class PublicationDate
{
    private static readonly string[] s_instantFormats =
    [
        "r", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss zzz",
        "d MMM yyyy HH:mm:ss 'GMT'", "d MMM yyyy HH:mm 'GMT'", "d MMM yyyy HH:mm:ss zzz",
        "yyyy-MM-dd HH:mm:ss 'GMT'", "yyyy-MM-dd HH:mm:ss 'UTC'",
    ];

    private static readonly string[] s_dayFormats =
        ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "yyyy/MM/dd", "yyyyMMdd"];

    public static bool TryParse(string text, out PublishedAt published)
    {
        if (PublishedAt.TryParse(text, out published))
        {
            return true;
        }

        var trimmed = text.Trim();
        if (DateTimeOffset.TryParseExact(
            trimmed, s_instantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            published = PublishedAt.At(instant);
            return true;
        }

        if (DateOnly.TryParseExact(trimmed, s_dayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            published = PublishedAt.On(day);
            return true;
        }

        return false;
    }
}
