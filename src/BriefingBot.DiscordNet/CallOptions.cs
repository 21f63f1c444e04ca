using Discord;

namespace BriefingBot.DiscordNet;

/// <summary>How Discord.Net makes a call.</summary>
internal static class CallOptions
{
    /// <summary>A call that must not happen twice: only refusals for its rate are followed by another attempt.</summary>
    /// <param name="limit">How long it may take; null for Discord.Net's own limit.</param>
    /// <param name="cancellation">Stops it.</param>
    public static RequestOptions Once(TimeSpan? limit, CancellationToken cancellation)
    {
        var options = new RequestOptions { RetryMode = RetryMode.RetryRatelimit, CancelToken = cancellation };
        if (limit is { } span) options.Timeout = (int)Math.Max(1, span.TotalMilliseconds);
        return options;
    }

    /// <summary>A call that does the same when it happens twice.</summary>
    public static RequestOptions Repeatable(CancellationToken cancellation) =>
        new() { RetryMode = RetryMode.AlwaysRetry, CancelToken = cancellation };
}
