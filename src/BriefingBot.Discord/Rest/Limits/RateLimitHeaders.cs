using System.Globalization;
using System.Net.Http.Headers;

namespace BriefingBot.Discord.Rest.Limits;

/// <summary>What a response says about the limit it counted against.</summary>
/// <param name="Bucket">The limit's name.</param>
/// <param name="Limit">Calls in a window.</param>
/// <param name="Remaining">Calls left in this window when the response was made.</param>
/// <param name="Window">When the window ends by Discord's clock, in seconds; names the window, and orders windows.</param>
/// <param name="ResetAfter">How long until then.</param>
internal sealed record RateLimitHeaders(string Bucket, int Limit, int Remaining, double Window, TimeSpan ResetAfter)
{
    private const double MostSeconds = 86400;

    /// <summary>Reads them; null where one is missing or makes no sense.</summary>
    public static RateLimitHeaders? TryRead(HttpResponseHeaders headers) =>
        Text(headers, "X-RateLimit-Bucket") is { Length: > 0 and <= 200 } bucket
        && Number(headers, "X-RateLimit-Limit") is >= 1 and <= int.MaxValue and var limit
        && Number(headers, "X-RateLimit-Remaining") is >= 0 and <= int.MaxValue and var remaining
        && Number(headers, "X-RateLimit-Reset") is { } window
        && Number(headers, "X-RateLimit-Reset-After") is >= 0 and <= MostSeconds and var resetAfter
            ? new(bucket, (int)limit, (int)remaining, window, TimeSpan.FromSeconds(resetAfter))
            : null;

    /// <summary>The first value of a header.</summary>
    public static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>The first value of a header as a number.</summary>
    public static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
