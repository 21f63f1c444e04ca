using BriefingBot.Storage.Tests.Support;
using BriefingBot.Storage.Vectors;
using CsCheck;

namespace BriefingBot.Storage.Tests.Vectors;

public sealed class SegmentTests : IDisposable
{
    private readonly DataFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "1.vec");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatIsWritten_IsRead() => RandomArticles.Some.Sample(
        articles =>
        {
            var blocks = articles.Select(article => new NewBlock(article, RandomArticles.Dimensions)).ToList();
            SegmentWriter.Write(File, RandomArticles.Dimensions, blocks);
            var segment = VectorSegment.Open(File, RandomArticles.Dimensions);
            try
            {
                segment.Verify(CancellationToken.None);
                return segment.Articles.Length == blocks.Count
                    && blocks.Index().All(pair => IsSame(segment, segment.Articles[pair.Index], pair.Item));
            }
            finally
            {
                segment.Release();
            }
        },
        iter: 30,
        threads: 1);

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(-1)]
    public void Open_CutOff_IsRefused(int length)
    {
        Write();
        using (var file = System.IO.File.OpenWrite(File))
        {
            file.SetLength(length < 0 ? file.Length + length : length);
        }

        Assert.Throws<InvalidDataException>(Open);
    }

    [Theory]
    [InlineData(0)] // the magic
    [InlineData(8)] // the format
    [InlineData(12)] // the dimensions
    [InlineData(16)] // the number of articles
    [InlineData(84)] // the number of passages of the first article
    public void Open_DamagedHeaderOrTable_IsRefused(int offset)
    {
        Write();
        Flip(offset);
        Assert.Throws<InvalidDataException>(Open);
    }

    [Fact]
    public void Open_OtherDimensions_IsRefused()
    {
        Write();
        Assert.Throws<InvalidDataException>(() => VectorSegment.Open(File, RandomArticles.Dimensions + 1));
    }

    [Fact]
    public void Verify_OneBitOfAVectorFlipped_IsNoticed()
    {
        Write();
        Flip((int)new FileInfo(File).Length - 1);
        var segment = VectorSegment.Open(File, RandomArticles.Dimensions);
        Assert.Throws<InvalidDataException>(() => segment.Verify(CancellationToken.None));
        segment.Release();
    }

    [Fact]
    public void ASharedSegment_StaysReadableUntilTheLastHolderLetsGo()
    {
        Write();
        var segment = VectorSegment.Open(File, RandomArticles.Dimensions);
        segment.Share();
        segment.Release();
        System.IO.File.Delete(File);

        Assert.Equal(2, segment.Articles.Length);
        segment.Release();
        Assert.Throws<ObjectDisposedException>(() => segment.Articles.Length);
    }

    private static bool IsSame(VectorSegment segment, ArticleEntry entry, NewBlock block) =>
        entry == block.Article with { First = entry.First }
        && segment.Ids(entry).SequenceEqual(block.Ids)
        && segment.Scales(entry).SequenceEqual(block.Scales)
        && segment.Values(entry).SequenceEqual(block.Values);

    private void Open() => VectorSegment.Open(File, RandomArticles.Dimensions).Release();

    private void Write()
    {
        var vector = Core.Vectors.QuantizedVector.FromFloats([.. Enumerable.Range(1, RandomArticles.Dimensions).Select(i => (float)i)]);
        SegmentWriter.Write(
            File,
            RandomArticles.Dimensions,
            [.. new[] { RandomArticles.Article(1, 1, 5, vector, vector), RandomArticles.Article(2, 1, 6, vector) }
                .Select(article => new NewBlock(article, RandomArticles.Dimensions))]);
    }

    private void Flip(int offset)
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[offset] ^= 0x10;
        System.IO.File.WriteAllBytes(File, bytes);
    }
}
