using System.Globalization;

namespace BriefingBot.Discord.Rest.Limits;

/// <summary>A rate limit would hold a call back until after its deadline.</summary>
internal sealed class RateLimitedException(Route route, TimeSpan wait) : Exception(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{route.Method} {route.Template} is held back by a rate limit for {wait.TotalSeconds:0.0} s, beyond its deadline."));
