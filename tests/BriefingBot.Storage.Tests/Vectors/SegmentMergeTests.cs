using BriefingBot.Storage.Tests.Support;
using BriefingBot.Storage.Vectors;
using CsCheck;

namespace BriefingBot.Storage.Tests.Vectors;

public sealed class SegmentMergeTests
{
    [Fact]
    public void ManySmallBatches_LeaveFewSegmentsAndLoseNothing()
    {
        using var folder = new DataFolder();
        using var writer = new VectorWriter(folder.Path, RandomArticles.Dimensions, []);
        for (var id = 1; id <= 40; id++)
        {
            writer.Replace(id, RandomArticles.Article(id, 1, 0, RandomArticles.Vector.Single()));
            writer.Flush(new(id, ""));
        }

        Assert.InRange(writer.Segments.Count, 1, 8);
        Assert.Equal(Enumerable.Range(1, 40).Select(id => (long)id), Live(writer).Order());
    }

    [Fact]
    public void ASegmentMoreThanAFifthDead_IsWrittenAnewWithoutTheDead()
    {
        using var folder = new DataFolder();
        using var writer = new VectorWriter(folder.Path, RandomArticles.Dimensions, []);
        for (var id = 1; id <= 10; id++)
        {
            writer.Replace(id, RandomArticles.Article(id, 1, 0, RandomArticles.Vector.Single()));
        }

        writer.Flush(new(1, ""));
        writer.Replace(1, null);
        writer.Replace(2, null);
        writer.Flush(new(2, ""));
        Assert.Equal(10, Assert.Single(writer.Segments).Segment.Articles.Length);

        writer.Replace(3, null);
        writer.Flush(new(3, ""));

        Assert.Equal(7, Assert.Single(writer.Segments).Segment.Articles.Length);
        Assert.Equal([4, 5, 6, 7, 8, 9, 10], Live(writer));
    }

    [Fact]
    public void ASegmentWhollyDead_Vanishes()
    {
        using var folder = new DataFolder();
        using var writer = new VectorWriter(folder.Path, RandomArticles.Dimensions, []);
        writer.Replace(1, RandomArticles.Article(1, 1, 0, RandomArticles.Vector.Single()));
        writer.Flush(new(1, ""));
        writer.Replace(1, null);
        writer.Flush(new(2, ""));
        Assert.Empty(writer.Segments);
    }

    private static IEnumerable<long> Live(VectorWriter writer) =>
        writer.Segments.SelectMany(segment => segment.Blocks()).Select(block => block.Article.ArticleId);
}
