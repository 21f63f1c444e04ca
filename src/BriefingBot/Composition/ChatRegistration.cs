using System.Security.Cryptography;
using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Ports;
using BriefingBot.Maintenance;
using BriefingBot.Serving;
using BriefingBot.Settings;
using BriefingBot.Storage.Chat;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Composition;

/// <summary>Registers what serving a chat takes.</summary>
internal static class ChatRegistration
{
    /// <summary>Adds the chat over the product's services, and Discord below it.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<IOptions<BriefingBotSettings>>().Value.Chat)
        .AddSingleton<IChatStore, SqliteChatStore>()
        .AddSingleton<IArticleShelf, SqliteArticleShelf>()
        .AddSingleton<IRequestLedger, SqliteRequestLedger>()
        .AddSingleton<ITransportState, SqliteTransportState>()
        .AddSingleton<QuestionRetention>()
        .AddSingleton(Ports)
        .AddSingleton<ChatHandler>()
        .AddSingleton<InteractionServer>()
        .AddTransient<RunHandler>()
        .AddTransient<IHealthCheck, DiscordConnectionCheck>()
        .AddDiscord(
            provider => provider.GetRequiredService<IOptions<BriefingBotSettings>>().Value.Discord,
            RandomNumberGenerator.GetInt32(int.MaxValue))
#if DISCORD_NET
        .AddDiscordNet()
#endif
        ;

    private static ChatPorts Ports(IServiceProvider provider) => new(
        new BackgroundNewsroom(provider.GetRequiredService<INewsroom>()),
        provider.GetRequiredService<IArticleStore>(),
        provider.GetRequiredService<IArticleCatalog>(),
        provider.GetRequiredService<IArticleShelf>(),
        provider.GetRequiredService<IChatStore>(),
        provider.GetRequiredService<IArticleIntake>(),
        provider.GetRequiredService<IAttachmentReader>(),
        provider.GetRequiredService<IFeedSubscriptions>());
}
