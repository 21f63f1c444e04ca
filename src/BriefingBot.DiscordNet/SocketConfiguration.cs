using BriefingBot.Discord;
using BriefingBot.Discord.Gateway;
using Discord;
using Discord.Net.Rest;
using Discord.WebSocket;

namespace BriefingBot.DiscordNet;

/// <summary>How Discord.Net is set up.</summary>
internal static class SocketConfiguration
{
    /// <summary>The settings of a client.</summary>
    public static DiscordSocketConfig Of(DiscordOptions options)
    {
        var address = options.ApiAddress.AbsoluteUri.TrimEnd('/') + "/";
        return new()
        {
            GatewayIntents = (GatewayIntents)Intents.Of(options),
            MessageCacheSize = 0,
            AlwaysDownloadUsers = false,
            LogGatewayIntentWarnings = false,
            // Below this level it writes addresses, and with them the interactions' tokens.
            LogLevel = LogSeverity.Info,
            // The machine's clock may be wrong; deadlines are kept here, by a monotonic one.
            UseInteractionSnowflakeDate = false,
            ResponseInternalTimeCheck = false,
            UseSystemClock = false,
            // No handler here waits for long, so none has to be watched.
            HandlerTimeout = null,
            WebSocketProvider = PlainSocket.Provider,
            RestClientProvider = _ => DefaultRestClientProvider.Instance(address),
        };
    }
}
