using System.Buffers.Binary;
using System.Runtime.InteropServices;
using BriefingBot.Storage.Articles;

namespace BriefingBot.Storage.Vectors;

/// <summary>An article from the store.</summary>
internal sealed class NewBlock : VectorBlock
{
    private readonly long[] _ids;
    private readonly float[] _scales;
    private readonly sbyte[] _values;

    /// <summary>Copies what a segment needs.</summary>
    public NewBlock(IndexedArticle article, int dimensions)
    {
        var count = article.Passages.Count;
        Article = new(article.Id, article.Collection, article.Day, 0, count);
        (_ids, _scales, _values) = (new long[count], new float[count], new sbyte[count * dimensions]);
        for (var i = 0; i < count; i++)
        {
            var (id, _, vector) = article.Passages[i];
            _ids[i] = id;
            _scales[i] = BinaryPrimitives.ReadSingleLittleEndian(vector);
            MemoryMarshal.Cast<byte, sbyte>(vector.AsSpan(sizeof(float))).CopyTo(_values.AsSpan(i * dimensions, dimensions));
        }
    }

    /// <inheritdoc/>
    public override ArticleEntry Article { get; }

    /// <inheritdoc/>
    public override ReadOnlySpan<long> Ids => _ids;

    /// <inheritdoc/>
    public override ReadOnlySpan<float> Scales => _scales;

    /// <inheritdoc/>
    public override ReadOnlySpan<sbyte> Values => _values;
}
