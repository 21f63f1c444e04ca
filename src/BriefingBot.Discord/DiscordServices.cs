using BriefingBot.Chat.Platform;
using BriefingBot.Discord;
using BriefingBot.Discord.Commands;
using BriefingBot.Discord.Gateway;
using BriefingBot.Discord.Http;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Messages;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Limits;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Discord as the chat platform.</summary>
public static class DiscordServices
{
    private static readonly TimeSpan s_connectionLife = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Adds <see cref="IChatTransport"/>, <see cref="DiscordHealth"/> and <see cref="DiscordCheck"/>. Needs <see cref="IRequestLedger"/>,
    /// <see cref="ITransportState"/> and logging; the system's clock where no <see cref="TimeProvider"/> is registered.
    /// </summary>
    /// <param name="services">Gets the services.</param>
    /// <param name="options">Makes the options, once.</param>
    /// <param name="seed">Where the waits left to chance begin; different for each start of the program, fixed in tests.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, Func<IServiceProvider, DiscordOptions> options, int seed)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options)
            .AddSingleton(provider => new BotToken(provider.GetRequiredService<DiscordOptions>().Token))
            .AddSingleton<MonotonicClock>()
            .AddSingleton(_ => new Jitter(new Random(seed)))
            .AddSingleton<DiscordHealth>()
            .AddSingleton(provider => new DiscordCheck(
                provider.GetRequiredService<RestClient>(),
                provider.GetRequiredService<DiscordOptions>(),
                provider.GetRequiredService<MonotonicClock>()))
            .AddSingleton<IChatTransport, DiscordTransport>();
        return services.AddRest().AddGateway().AddInteractions();
    }

    private static IServiceCollection AddRest(this IServiceCollection services)
    {
        services.AddHttpClient<RestSender>(Configure)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                PooledConnectionLifetime = s_connectionLife,
                AllowAutoRedirect = false,
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The factory's own log would show the interactions' tokens, which stand in the addresses.
            .RemoveAllLoggers();
        return services
            .AddSingleton<RateLimiter>()
            .AddSingleton(provider => new InvalidRequests(provider.GetRequiredService<MonotonicClock>()))
            .AddSingleton<BotTokenGate>()
            .AddSingleton<RestPipelines>()
            .AddSingleton<RestClient>();
    }

    private static void Configure(IServiceProvider provider, HttpClient client)
    {
        var options = provider.GetRequiredService<DiscordOptions>();
        client.BaseAddress = options.ApiAddress.AbsoluteUri.EndsWith('/') ? options.ApiAddress : new(options.ApiAddress.AbsoluteUri + "/");
        client.Timeout = Timeout.InfiniteTimeSpan; // the pipelines bound every attempt
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent.Of(options));
    }

    private static IServiceCollection AddGateway(this IServiceCollection services) => services
        .AddSingleton<IGatewaySocketFactory, WebSocketGatewaySocket.Factory>()
        .AddSingleton<IdentifyBudget>()
        .AddSingleton<GatewayTools>()
        .AddSingleton<IdentifyPermission>()
        .AddSingleton<GatewayClient>();

    private static IServiceCollection AddInteractions(this IServiceCollection services) => services
        .AddSingleton<ChannelMessages>()
        .AddSingleton<TakenRequests>()
        .AddSingleton<RequestDispatcher>()
        .AddSingleton<CommandRegistration>()
        .AddSingleton(provider => new SignatureCheck(
            provider.GetRequiredService<DiscordOptions>().PublicKey, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PublicKeyCheck>()
        .AddSingleton<InteractionEndpoint>();
}
