using BriefingBot.Core.Ports;
using BriefingBot.Output;

namespace BriefingBot.Maintenance;

/// <summary>Examines whether the articles can be read.</summary>
internal sealed class StoreCheck(Lazy<IArticleCatalog> catalog) : IHealthCheck
{
    /// <inheritdoc/>
    public string Subject => "Articles";

    /// <inheritdoc/>
    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellation)
    {
        var statistics = await catalog.Value.StatisticsAsync(cancellation);
        var collections = CountWords.Of(statistics.Collections.Count, "collection");
        return new(Subject, $"{CountWords.Of(statistics.Articles, "article")} in {collections}, {CountWords.OfBytes(statistics.StoreBytes)}");
    }
}
