using System.Text.Json;
using BriefingBot.Discord.Rest.Limits;
using Polly.Timeout;

namespace BriefingBot.Discord.Rest;

/// <summary>How calls fail that are not cancelled.</summary>
internal static class RestFailure
{
    /// <summary>Whether an error is one that any call may end with: refused, unreachable, too slow, unreadable or held back.</summary>
    public static bool Is(Exception error) =>
        error is RestException or HttpRequestException or TimeoutRejectedException or RateLimitedException or JsonException;
}
