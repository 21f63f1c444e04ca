namespace BriefingBot.Storage.Vectors;

/// <summary>An article with the vectors of its passages, about to be written to a segment.</summary>
internal abstract class VectorBlock
{
    /// <summary>The article; its place in the segment is not yet known.</summary>
    public abstract ArticleEntry Article { get; }

    /// <summary>Ids of its passages, in order.</summary>
    public abstract ReadOnlySpan<long> Ids { get; }

    /// <summary>Scales of their vectors.</summary>
    public abstract ReadOnlySpan<float> Scales { get; }

    /// <summary>Values of their vectors, one behind the other.</summary>
    public abstract ReadOnlySpan<sbyte> Values { get; }
}
