namespace BriefingBot.Storage.Vectors;

/// <summary>Decides which segments are written anew as one.</summary>
internal static class SegmentMerge
{
    private const int MostSegments = 8;
    private const int MergedAtOnce = 5;

    /// <summary>
    /// Those of which more than a fifth is dead and, where there are more than eight, also the five smallest. Only small ones are
    /// merged again and again, so the work for n articles grows like n log n.
    /// </summary>
    public static IReadOnlyList<LiveSegment> Choose(IReadOnlyList<LiveSegment> segments)
    {
        var worn = segments.Where(segment => segment.IsWorn);
        var small = segments.Count > MostSegments ? segments.OrderBy(segment => segment.Segment.Passages).Take(MergedAtOnce) : [];
        return [.. worn.Union(small)];
    }
}
