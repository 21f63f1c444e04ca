using BriefingBot.Chat.Platform;
using BriefingBot.DiscordNet;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Discord.Net as the way to Discord.</summary>
public static class DiscordNetServices
{
    /// <summary>
    /// Puts Discord.Net in the place of the built-in gateway and messages. Call it after <c>AddDiscord</c>, whose options, health,
    /// registration of commands and budget for sessions stay in use.
    /// </summary>
    public static IServiceCollection AddDiscordNet(this IServiceCollection services) => services
        .AddSingleton<ChannelMessages>()
        .AddSingleton<EventDispatcher>()
        .AddSingleton<SocketClients>()
        .Replace(ServiceDescriptor.Singleton<IChatTransport, DiscordNetTransport>());
}
