using BriefingBot.Core.Asking;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Ingestion;
using BriefingBot.Models.Arctic;
using BriefingBot.Settings;
using BriefingBot.Storage;
using BriefingBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Composition;

/// <summary>The composition root: which class stands behind which port.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds everything that loads articles and answers questions. Nothing is opened or loaded before it is used.</summary>
    /// <param name="services">Gets the services, all of them singletons.</param>
    /// <param name="configuration">Holds the settings in its section "BriefingBot"; it may lack the section.</param>
    /// <param name="dataFolder">The folder of articles, index and model; made where it is missing.</param>
    public static IServiceCollection AddBriefingBot(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        return services
            .AddSettings(configuration)
            .AddReading()
            .AddModels(new(Path.GetFullPath(dataFolder)))
            .AddStorage(new(Path.GetFullPath(dataFolder)))
            .AddNewsroom();
    }

    private static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        var binder = new SettingsBinder(configuration);
        services.AddOptions<BriefingBotSettings>().ValidateOnStart();
        return services
            .AddSingleton<IConfigureOptions<BriefingBotSettings>>(binder)
            .AddSingleton<IValidateOptions<BriefingBotSettings>>(binder);
    }

    private static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddSingleton(provider => new SourceReader(provider.Settings().Ingestion, provider.GetRequiredService<TimeProvider>()));

    private static IServiceCollection AddModels(this IServiceCollection services, DataFolder folder) => services
        .AddSingleton<IEmbedder>(_ => new ArcticEmbedder(new() { CacheFolder = folder.Models }));

    private static IServiceCollection AddStorage(this IServiceCollection services, DataFolder folder) => services
        .AddSingleton(provider => new StoreOptions
        {
            DataFolder = folder.Path,
            EmbedderIdentity = ArcticEmbedder.ModelIdentity,
            Dimensions = ArcticEmbedder.ModelDimensions,
            BusyTimeout = provider.Settings().BusyTimeout,
        })
        .AddSingleton<StoreDatabase>()
        .AddSingleton<SqliteArticleStore>()
        .AddSingleton<IArticleStore>(provider => provider.GetRequiredService<SqliteArticleStore>())
        .AddSingleton<IArticleCatalog>(provider => provider.GetRequiredService<SqliteArticleStore>())
        .AddSingleton<SearchIndex>()
        .AddSingleton<ISearchIndex>(provider => provider.GetRequiredService<SearchIndex>())
        .AddSingleton<IIndexMaintenance>(provider => provider.GetRequiredService<SearchIndex>());

    private static IServiceCollection AddNewsroom(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient(typeof(Lazy<>), typeof(LazyService<>));
        return services
            .AddSingleton(provider => provider.Settings().Loading)
            .AddSingleton<IArticleLoader, ArticleLoader>()
            .AddSingleton<INewsroom, Newsroom>();
    }

    private static BriefingBotSettings Settings(this IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<BriefingBotSettings>>().Value;
}
