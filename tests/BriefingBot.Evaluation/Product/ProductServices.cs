using BriefingBot.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Evaluation.Product;

/// <summary>The product's services over a data folder, composed as the program composes them, with the settings' defaults.</summary>
internal sealed class ProductServices : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly DirectoryInfo? _temporary;

    private ProductServices(DirectoryInfo data, DirectoryInfo? temporary)
    {
        _temporary = temporary;
        _provider = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddBriefingBot(new ConfigurationBuilder().Build(), data.FullName)
            .BuildServiceProvider();
    }

    /// <param name="data">The data folder, or null for a new one that is removed with the services.</param>
    public static ProductServices Open(DirectoryInfo? data)
    {
        var temporary = data is null ? Directory.CreateTempSubdirectory("briefingbot-evaluation-") : null;
        return new(data ?? temporary!, temporary);
    }

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _temporary?.Delete(recursive: true);
    }
}
