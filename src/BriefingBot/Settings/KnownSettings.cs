using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;

namespace BriefingBot.Settings;

/// <summary>Everything that can be set.</summary>
internal static class KnownSettings
{
    /// <summary>The section of appsettings.json.</summary>
    public const string Section = "BriefingBot";

    /// <summary>All settings, in the order in which they are told.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Collection("Articles:Collection", (settings, name) => settings.Collection = name),
        Setting.Whole<IngestionOptions>(
            "Ingest:MaxArticleCharacters",
            nameof(IngestionOptions.MaxArticleCharacters),
            (settings, number) => settings.Ingestion.MaxArticleCharacters = number),
        Setting.Whole<IngestionOptions>(
            "Ingest:MaxFileBytes",
            nameof(IngestionOptions.MaxFileBytes),
            (settings, number) => settings.Ingestion.MaxFileBytes = number),
        Setting.Whole<IngestionOptions>(
            "Ingest:MaxFiles",
            nameof(IngestionOptions.MaxFiles),
            (settings, number) => settings.Ingestion.MaxFiles = number),
        Setting.Whole<IngestionOptions>(
            "Ingest:MaxArchiveBytes",
            nameof(IngestionOptions.MaxArchiveBytes),
            (settings, number) => settings.Ingestion.MaxArchiveBytes = number),
        Setting.Whole<IngestionOptions>(
            "Ingest:MaxLinks",
            nameof(IngestionOptions.MaxLinks),
            (settings, number) => settings.Ingestion.MaxLinks = number),
        Setting.Whole<LoaderOptions>(
            "Ingest:EmbeddingWorkers",
            nameof(LoaderOptions.EmbeddingWorkers),
            (settings, number) => settings.Loading = settings.Loading with { EmbeddingWorkers = number }),
        .. IntakeSettings.All,
        .. ChatSettings.All,
        Setting.Whole("Store:BusySeconds", 1, 3600, (settings, number) => settings.BusyTimeout = TimeSpan.FromSeconds(number)),
    ];

    /// <summary>What to say of a setting that there is not: those whose names are alike or, where none is, those of its section or all.</summary>
    public static string Instead(string key)
    {
        var section = key.Split(':')[0] + ":";
        List<string> alike = [.. Names.Where(name => EditDistance.Between(name, key) <= FewEdits).OrderBy(name => EditDistance.Between(name, key))];
        List<string> beside = [.. Names.Where(name => name.StartsWith(section, StringComparison.OrdinalIgnoreCase))];
        return alike.Count > 0 ? $"Did you mean {string.Join(" or ", alike)}?"
            : $"There are: {string.Join(", ", beside.Count > 0 ? beside : Names)}.";
    }

    private const int FewEdits = 3;

    private static IEnumerable<string> Names => All.Select(setting => setting.Key);
}
