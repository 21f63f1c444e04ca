using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BriefingBot.Core.Articles;

/// <summary>When an article says it was published: a day, and the instant with its offset where the article tells it.</summary>
public readonly record struct PublishedAt
{
    private static readonly string[] s_instantFormats =
    [
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    private PublishedAt(DateOnly date, DateTimeOffset? instant)
    {
        Date = date;
        Instant = instant;
    }

    /// <summary>The day by the publisher's own clock.</summary>
    public DateOnly Date { get; }

    /// <summary>The instant, or null where only the day is told.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>The day in UTC: that of the instant where there is one, else the day as told.</summary>
    public DateOnly UtcDate => Instant is { } instant ? DateOnly.FromDateTime(instant.UtcDateTime) : Date;

    /// <summary>A publication of which only the day is known.</summary>
    public static PublishedAt On(DateOnly date) => new(date, null);

    /// <summary>A publication at a known instant.</summary>
    public static PublishedAt At(DateTimeOffset instant) => new(DateOnly.FromDateTime(instant.DateTime), instant);

    /// <summary>Reads an ISO 8601 day ("2019-12-16") or an instant with an offset ("2019-12-16T09:30:00+09:00").</summary>
    /// <returns>False for anything else; a time without an offset counts as its day alone.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PublishedAt published)
    {
        published = default;
        var trimmed = text?.Trim() ?? "";
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            published = On(day);
            return true;
        }

        if (DateTimeOffset.TryParseExact(
            trimmed, s_instantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            published = At(instant);
            return true;
        }

        if (trimmed.Length > 10 && trimmed[10] is 'T' or ' '
            && DateTime.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local)
            && local.Kind == DateTimeKind.Unspecified)
        {
            published = On(DateOnly.FromDateTime(local));
            return true;
        }

        return false;
    }

    /// <summary>The ISO 8601 form that <see cref="TryParse"/> reads back.</summary>
    public override string ToString() => Instant is { } instant
        ? instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
