namespace BriefingBot.Storage.Indexing;

/// <summary>A file of vectors as the manifest names it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Dead">Places of the articles in its table that were replaced or removed.</param>
internal sealed record SegmentInfo(string File, long Bytes, IReadOnlyList<int> Dead);
