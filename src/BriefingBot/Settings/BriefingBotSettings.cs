using BriefingBot.Chat.Serving;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Discord;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;

namespace BriefingBot.Settings;

/// <summary>What an operator can set, in the section "BriefingBot" of appsettings.json or by BRIEFINGBOT_SECTION__KEY in the environment.</summary>
public sealed class BriefingBotSettings
{
    /// <summary>Articles:Collection, the collection used where a command names none.</summary>
    public CollectionName Collection { get; set; } = CollectionName.Default;

    /// <summary>Ingest:MaxArticleCharacters, MaxFileBytes, MaxFiles, MaxArchiveBytes and MaxLinks, the limits of what is read.</summary>
    public IngestionOptions Ingestion { get; } = new();

    /// <summary>Ingest:EmbeddingWorkers, how many threads embed while articles are loaded.</summary>
    public LoaderOptions Loading { get; set; } = new();

    /// <summary>Fetch:…, how addresses of the web are fetched.</summary>
    public FetchOptions Fetching { get; } = new();

    /// <summary>Fetch:MaxAttachmentBytes, Fetch:AttachmentHosts and Feeds:…, what is taken from chats and feeds.</summary>
    public IntakeOptions Intake { get; } = new();

    /// <summary>Discord:…, how the bot is known to Discord.</summary>
    public DiscordOptions Discord { get; } = new();

    /// <summary>Discord:ListenAddress, where the program listens for Discord's requests with Discord:Transport Http.</summary>
    public string ListenAddress { get; set; } = "http://127.0.0.1:8300";

    /// <summary>Chat:…, what holds for all servers.</summary>
    public ChatOptions Chat { get; set; } = new();

    /// <summary>Store:BusySeconds, how long another process that writes to the same data is waited for.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
