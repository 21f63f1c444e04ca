using BriefingBot.Asking;
using BriefingBot.Catalog;
using BriefingBot.Extracting;
using BriefingBot.Feeds;
using BriefingBot.Ingesting;
using BriefingBot.Maintenance;
using BriefingBot.SampleArticles;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Composition;

/// <summary>Registers what the commands need beyond the product's services.</summary>
internal static class HandlerRegistration
{
    /// <summary>Adds the handlers and their parts.</summary>
    public static IServiceCollection AddCommandHandlers(this IServiceCollection services) => services
        .AddTransient<AskHandler>()
        .AddTransient<SingleAsker>()
        .AddTransient<BatchAsker>()
        .AddTransient<SampleLoader>()
        .AddTransient<IngestHandler>()
        .AddTransient<ArticleSources>()
        .AddTransient<FeedHandler>()
        .AddTransient<ExtractHandler>()
        .AddTransient<PageSource>()
        .AddTransient<FolderExtraction>()
        .AddTransient<CollectionGuard>()
        .AddTransient<ListHandler>()
        .AddTransient<ShowHandler>()
        .AddTransient<RemoveHandler>()
        .AddTransient<AllowHandler>()
        .AddTransient<StatsHandler>()
        .AddTransient<RebuildIndexHandler>()
        .AddTransient<DoctorHandler>()
        .AddTransient<IHealthCheck, VersionCheck>()
        .AddTransient<IHealthCheck, DataFolderCheck>()
        .AddTransient<IHealthCheck, StoreCheck>()
        .AddTransient<IHealthCheck, IndexCheck>()
        .AddTransient<IHealthCheck, EmbedderCheck>();
}
