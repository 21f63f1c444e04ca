using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;

namespace BriefingBot.Settings;

/// <summary>What an operator can set, in the section "BriefingBot" of appsettings.json or by BRIEFINGBOT_SECTION__KEY in the environment.</summary>
public sealed class BriefingBotSettings
{
    /// <summary>Articles:Collection, the collection used where a command names none.</summary>
    public CollectionName Collection { get; set; } = CollectionName.Default;

    /// <summary>Ingest:MaxArticleCharacters, Ingest:MaxFileBytes and Ingest:MaxFiles, the limits of what is read.</summary>
    public IngestionOptions Ingestion { get; } = new();

    /// <summary>Ingest:EmbeddingWorkers, how many threads embed while articles are loaded.</summary>
    public LoaderOptions Loading { get; set; } = new();

    /// <summary>Store:BusySeconds, how long another process that writes to the same data is waited for.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
