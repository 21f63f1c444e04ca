using BriefingBot.Core.Vectors;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite.Values;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Storage.Vectors;
using CsCheck;

namespace BriefingBot.Storage.Tests.Vectors;

public sealed class DenseScanTests
{
    private const int Limit = 10;

    [Fact]
    public void Scan_OfSegmentsWithDeadArticles_EqualsBruteForce() =>
        Gen.Select(RandomArticles.Some, RandomArticles.Some, RandomArticles.Vector, Gen.Int[0, 9], Gen.Int[0, 9]).Sample(
            (first, second, question, from, until) =>
            {
                using var folder = new DataFolder();
                using var writer = new VectorWriter(folder.Path, RandomArticles.Dimensions, []);
                Array.ForEach(first, article => writer.Replace(article.Id, article));
                writer.Flush(new(1, ""));
                Array.ForEach(second, article => writer.Replace(article.Id, article));
                writer.Flush(new(2, ""));

                // The second batch replaces the articles of the first that have its numbers.
                IndexedArticle[] live = [.. second, .. first.Skip(second.Length)];
                var scope = new SearchScope(1, from, until);
                var (nearest, articles) = new DenseScan(writer.Segments).Run(question, scope, Limit, CancellationToken.None);

                return articles == live.Count(article => scope.Contains(article.Collection, article.Day, article.Id))
                    && Order(nearest.Hits.ToArray()).SequenceEqual(BruteForce(live, question, scope));
            },
            iter: 60,
            threads: 1);

    [Fact]
    public void Scan_OnSeveralThreads_EqualsBruteForce()
    {
        const int Articles = 3000;
        var random = new Random(7);
        QuantizedVector Vector() =>
            QuantizedVector.FromFloats([.. Enumerable.Range(0, RandomArticles.Dimensions).Select(_ => random.NextSingle() - 0.5f)]);
        QuantizedVector[] Five() => [.. Enumerable.Range(0, 5).Select(_ => Vector())];
        IndexedArticle[] articles = [.. Enumerable.Range(1, Articles).Select(id => RandomArticles.Article(id, 1, 0, Five()))];
        using var folder = new DataFolder();
        using var writer = new VectorWriter(folder.Path, RandomArticles.Dimensions, []);
        Array.ForEach(articles, article => writer.Replace(article.Id, article));
        writer.Flush(new(1, ""));
        var (question, scope) = (Vector(), new SearchScope(1, 0, 0));

        var (nearest, searched) = new DenseScan(writer.Segments).Run(question, scope, Limit, CancellationToken.None);

        Assert.Equal(Articles, searched);
        Assert.Equal(BruteForce(articles, question, scope), Order(nearest.Hits.ToArray()));
    }

    [Fact]
    public void Scan_Cancelled_Throws()
    {
        using var folder = new DataFolder();
        using var writer = new VectorWriter(folder.Path, RandomArticles.Dimensions, []);
        writer.Replace(1, RandomArticles.Article(1, 1, 0, QuantizedVector.FromFloats(new float[RandomArticles.Dimensions])));
        writer.Flush(new(1, ""));

        Assert.ThrowsAny<OperationCanceledException>(() => new DenseScan(writer.Segments).Run(
            QuantizedVector.FromFloats(new float[RandomArticles.Dimensions]), new(1, 0, 0), Limit, new(canceled: true)));
    }

    private static IEnumerable<Hit> BruteForce(IEnumerable<IndexedArticle> articles, QuantizedVector question, SearchScope scope) => Order(
        from article in articles
        where scope.Contains(article.Collection, article.Day, article.Id)
        from passage in article.Passages
        select new Hit(VectorValue.Decode(passage.Vector).Cosine(question), passage.Id, article.Id)).Take(Limit);

    // Products of two scales and an integer differ in the last bit with the order of multiplication.
    private static IEnumerable<Hit> Order(IEnumerable<Hit> hits) => hits
        .Select(hit => hit with { Score = MathF.Round(hit.Score, 4) }).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id);
}
