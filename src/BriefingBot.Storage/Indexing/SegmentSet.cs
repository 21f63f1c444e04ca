using BriefingBot.Storage.Vectors;

namespace BriefingBot.Storage.Indexing;

/// <summary>Opens the files of vectors that a manifest names.</summary>
internal static class SegmentSet
{
    /// <summary>Opens them; those that <paramref name="open"/> has already are shared with it. The caller releases each.</summary>
    /// <exception cref="InvalidDataException">A file is missing or damaged; none stays open.</exception>
    public static IReadOnlyList<LiveSegment> Open(IndexFolder folder, Manifest manifest, IReadOnlyList<LiveSegment>? open)
    {
        var known = (open ?? []).ToDictionary(segment => segment.Segment.Name, segment => segment.Segment, StringComparer.Ordinal);
        var segments = new List<LiveSegment>(manifest.Vectors.Count);
        try
        {
            foreach (var info in manifest.Vectors)
            {
                var segment = known.TryGetValue(info.File, out var shared)
                    ? shared.Share()
                    : VectorSegment.Open(Path.Combine(folder.Vectors(manifest.Generation), info.File), manifest.Dimensions);
                segments.Add(new(segment, info.Dead));
            }

            return segments;
        }
        catch
        {
            Release(segments);
            throw;
        }
    }

    /// <summary>Lets go of all of them.</summary>
    public static void Release(IEnumerable<LiveSegment> segments)
    {
        foreach (var segment in segments)
        {
            segment.Segment.Release();
        }
    }
}
