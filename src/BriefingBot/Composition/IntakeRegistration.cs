using System.Security.Cryptography;
using BriefingBot.Chat.Ports;
using BriefingBot.Feeds;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Intake.Following;
using BriefingBot.Settings;
using BriefingBot.Storage.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BriefingBot.Composition;

/// <summary>Registers what loads articles from chats, the web and feeds.</summary>
internal static class IntakeRegistration
{
    /// <summary>Adds the chat's ports for loading. Needs the product's services; nothing is opened before it is used.</summary>
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddSingleton(provider => provider.Settings().Fetching)
        .AddSingleton(provider => provider.Settings().Intake)
        .AddSingleton<PageFetcher>(provider => new(
            provider.GetRequiredService<FetchOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            notice => provider.GetRequiredService<ILogger<PageFetcher>>().LogWarning("{Notice}", notice)))
        .AddSingleton<FeedArticles>(provider => new(provider.Settings().Ingestion))
        .AddSingleton<WebPages>(provider => new(
            provider.GetRequiredService<PageFetcher>(),
            provider.GetRequiredService<SourceReader>(),
            provider.Settings().Ingestion,
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<FeedItems>()
        .AddSingleton<FeedSourceArticles>()
        .AddSingleton<LinkFollower>()
        .AddSingleton<SqliteFeedStore>()
        .AddSingleton<FeedSchedule>(provider => new(
            provider.GetRequiredService<IntakeOptions>(), NewRandom(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<FeedLoad>()
        .AddSingleton<FeedCheck>()
        .AddSingleton<FeedRound>()
        .AddSingleton<IArticleIntake>(provider => ActivatorUtilities.CreateInstance<ArticleIntake>(provider, provider.Settings().Ingestion))
        .AddSingleton<IAttachmentReader, AttachmentReader>()
        .AddSingleton<IFeedSubscriptions, FeedSubscriptions>();

    /// <summary>Checks feeds while the host runs. Needs <see cref="AddIntake"/>.</summary>
    public static IServiceCollection AddFeedPolling(this IServiceCollection services) => services
        .AddSingleton<IHostedService>(provider => new FeedPoller(
            provider.GetRequiredService<FeedRound>().RunAsync,
            NewRandom(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FeedPoller>>()));

    private static Random NewRandom() => new(RandomNumberGenerator.GetInt32(int.MaxValue));

    private static BriefingBotSettings Settings(this IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<BriefingBotSettings>>().Value;
}
