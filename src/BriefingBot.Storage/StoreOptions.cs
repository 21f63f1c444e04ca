namespace BriefingBot.Storage;

/// <summary>Where the data lies and whose vectors it holds.</summary>
public sealed record StoreOptions
{
    /// <summary>The folder of the database and the index; made where it is missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The identity of the embedder whose vectors are stored.</summary>
    public required string EmbedderIdentity { get; init; }

    /// <summary>Dimensions of its vectors.</summary>
    public required int Dimensions { get; init; }

    /// <summary>How long another process is waited for before giving up.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    internal string DatabaseFile => Path.Combine(DataFolder, "briefing.db");

    internal string IndexFolder => Path.Combine(DataFolder, "index");
}
