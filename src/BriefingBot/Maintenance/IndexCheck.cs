using BriefingBot.Core.Ports;

namespace BriefingBot.Maintenance;

/// <summary>Examines whether the search index agrees with the stored articles.</summary>
internal sealed class IndexCheck(Lazy<IIndexMaintenance> index) : IHealthCheck
{
    /// <inheritdoc/>
    public string Subject => "Search index";

    /// <inheritdoc/>
    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellation)
    {
        var health = await index.Value.CheckAsync(cancellation);
        return health.Agrees
            ? new(Subject, "agrees with the articles")
            : new(
                Subject,
                "does not agree with the articles",
                string.Join('\n', [.. health.Problems, "Make it anew: briefingbot rebuild-index"]));
    }
}
