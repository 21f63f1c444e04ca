namespace BriefingBot.Storage.Vectors;

/// <summary>An article of a segment that is merged into another.</summary>
internal sealed class MergedBlock(VectorSegment segment, ArticleEntry article) : VectorBlock
{
    /// <inheritdoc/>
    public override ArticleEntry Article => article;

    /// <inheritdoc/>
    public override ReadOnlySpan<long> Ids => segment.Ids(article);

    /// <inheritdoc/>
    public override ReadOnlySpan<float> Scales => segment.Scales(article);

    /// <inheritdoc/>
    public override ReadOnlySpan<sbyte> Values => segment.Values(article);
}
