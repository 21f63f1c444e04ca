using BriefingBot.Core.Articles;
using BriefingBot.Core.Vectors;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite.Values;
using CsCheck;

namespace BriefingBot.Storage.Tests.Vectors;

/// <summary>Articles with random vectors, as the store hands them to an index.</summary>
internal static class RandomArticles
{
    public const int Dimensions = 24;

    public static Gen<QuantizedVector> Vector { get; } =
        Gen.Float[-1, 1].Array[Dimensions].Select(floats => QuantizedVector.FromFloats(floats));

    /// <summary>Articles numbered from 1, each with up to five passages, in two collections and on ten days.</summary>
    public static Gen<IndexedArticle[]> Some { get; } =
        Gen.Select(Gen.Int[1, 2], Gen.Int[0, 9], Vector.Array[0, 5]).Array[0, 30].Select(drawn =>
            drawn.Select((article, i) => Article(i + 1, article.Item1, article.Item2, article.Item3)).ToArray());

    public static IndexedArticle Article(long id, int collection, int day, params QuantizedVector[] vectors) => new(
        id,
        collection,
        day,
        Title: "",
        Text: "",
        [.. vectors.Select((vector, i) => new IndexedPassage((id * 100) + i, new TextSpan(0, 0), VectorValue.Encode(vector)))]);
}
