using BriefingBot.Discord.Gateway;
using Discord.Net;
using Discord.WebSocket;

namespace BriefingBot.DiscordNet;

/// <summary>Finds out from what Discord.Net throws how a connection ended.</summary>
internal static class ConnectionEnds
{
    /// <summary>The end.</summary>
    /// <param name="error">What Discord.Net told.</param>
    /// <param name="lived">How long the connection had been ready; null where it never was.</param>
    public static ConnectionEnd Of(Exception? error, TimeSpan? lived)
    {
        var (reason, code) = error switch
        {
            WebSocketClosedException closed => (EndReason.Closed, closed.CloseCode),
            { InnerException: WebSocketClosedException closed } => (EndReason.Closed, closed.CloseCode),
            GatewayReconnectException => (EndReason.ReconnectAsked, null),
            TimeoutException => (EndReason.NoReady, null),
            _ => (lived is null ? EndReason.NotConnected : EndReason.Closed, (int?)null),
        };
        return new(reason, code, lived is not null, lived ?? TimeSpan.Zero);
    }
}
