using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Archives;

/// <summary>A file in an archive, not unpacked yet.</summary>
/// <param name="Name">Its path as the archive has it, which may be anything.</param>
/// <param name="Bytes">How long it says that it is, unpacked.</param>
/// <param name="PackedBytes">How long it is packed; the same where it is not.</param>
internal readonly record struct ArchiveEntry(string Name, long Bytes, long PackedBytes)
{
    // Text packs to a tenth, repeated markup to a hundredth; what packs better has nothing in it (RFC 1951 reaches 1,032).
    private const long MaxRatio = 300;
    private const long AlwaysAllowedBytes = 1024 * 1024;

    /// <summary>Whether it is worth a look.</summary>
    public bool IsWanted => Name.Length > 0 && !Name.EndsWith('/') && !Name.EndsWith('\\') && !EntryName.IsHidden(Name);

    /// <summary>Why it is not unpacked, or null.</summary>
    public string? Problem(UnpackBudget budget) =>
        Bytes > AlwaysAllowedBytes && Bytes / MaxRatio > PackedBytes
            ? "The entry is packed as tight as no text can be, so it was not unpacked. Look at it by yourself."
        : !budget.Has(Bytes) ? $"Not unpacked: {budget.Fault.What}. {budget.Fault.Remedy}"
        : null;
}
