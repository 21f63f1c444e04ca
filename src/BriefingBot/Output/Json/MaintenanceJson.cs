namespace BriefingBot.Output.Json;

/// <summary>Counts and sizes of the store; sizes in bytes.</summary>
internal sealed record StatsJson
{
    public required string DataFolder { get; init; }

    public required int Articles { get; init; }

    public required int Versions { get; init; }

    public required int Passages { get; init; }

    public required IReadOnlyList<CollectionJson> Collections { get; init; }

    public required PublishedRangeJson? Published { get; init; }

    public required long StoreBytes { get; init; }

    public required long IndexBytes { get; init; }
}

/// <summary>A collection and how many articles it holds.</summary>
internal sealed record CollectionJson(string Name, int Articles);

/// <summary>First and last publication day.</summary>
internal sealed record PublishedRangeJson(DateOnly First, DateOnly Last);

/// <summary>What was examined, and whether all is well.</summary>
internal sealed record DoctorJson(bool Healthy, IReadOnlyList<DiagnosisJson> Checks);

/// <summary>One thing examined; advice is null where all is well.</summary>
internal sealed record DiagnosisJson(string Check, bool Healthy, string Finding, string? Advice);

/// <summary>An index that was built anew.</summary>
internal sealed record RebuiltJson(int Articles, double Ms);
