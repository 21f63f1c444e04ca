using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Faults;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Makes 429 answers. The header is whole seconds, rounded up; the body tells the exact wait.</summary>
internal static class TooManyRequests
{
    private const string Page = "<!DOCTYPE html><html><head><title>Error 1015</title></head><body>You are being rate limited</body></html>";

    public static RestAnswer Answer(LimitScope scope, double seconds)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Retry-After"] = Math.Ceiling(seconds).ToString("0", CultureInfo.InvariantCulture),
        };
        if (scope == LimitScope.Html)
            return new(429) { Bytes = Encoding.UTF8.GetBytes(Page), ContentType = "text/html; charset=UTF-8", Headers = headers, WithoutLimits = true };

        var global = scope == LimitScope.Global;
        headers["X-RateLimit-Scope"] = scope switch { LimitScope.Global => "global", LimitScope.Shared => "shared", _ => "user" };
        if (global)
        {
            headers["X-RateLimit-Global"] = "true";
        }
        else
        {
            headers["X-RateLimit-Remaining"] = "0";
            headers["X-RateLimit-Reset-After"] = seconds.ToString("0.000", CultureInfo.InvariantCulture);
        }

        var body = new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = seconds, ["global"] = global };
        return new(429, body) { ErrorCode = 0, Headers = headers, WithoutLimits = global };
    }
}
