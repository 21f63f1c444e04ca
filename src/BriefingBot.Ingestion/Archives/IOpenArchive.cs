namespace BriefingBot.Ingestion.Archives;

/// <summary>An archive whose entries are gone through once, in their order.</summary>
internal interface IOpenArchive : IAsyncDisposable
{
    /// <summary>Why the entries ended before their time, and what to do; null where they did not.</summary>
    string? Problem { get; }

    /// <summary>Goes to the next entry; null where there is none.</summary>
    ValueTask<ArchiveEntry?> NextAsync(CancellationToken cancellation);

    /// <summary>The bytes of the entry, which count against what may be unpacked, or why there are none.</summary>
    ValueTask<(Stream? Bytes, string? Problem)> OpenEntryAsync(CancellationToken cancellation);
}
