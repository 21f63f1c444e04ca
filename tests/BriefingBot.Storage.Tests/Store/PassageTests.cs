using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Vectors;
using BriefingBot.Storage.Sqlite.Values;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Storage.Tests.Store;

public sealed class PassageTests : StorageTest
{
    private static readonly FakeEmbedder s_embedder = new();

    private static AnArticle Article => AnArticle.At("https://news.example/harbour")
        .Saying("The harbour opened. Ships came in.\n\nA crane fell over. Nobody was hurt. Work goes on.");

    [Fact]
    public async Task PassagesWithTheirSentencesAndVectors_ComeBackAsTheyWereSaved()
    {
        await Room.SaveAsync(Article);
        var expected = APreparedArticle.Of(Article, s_embedder).Passages;

        var found = await Read();

        Assert.Equal([0, 1], found.Select(passage => passage.Ordinal));
        Assert.Equal(expected.Select(e => e.Passage.Span), found.Select(passage => passage.Passage.Span));
        Assert.Equal(expected.SelectMany(e => e.Passage.Sentences), found.SelectMany(passage => passage.Passage.Sentences));
        Assert.Equal(expected.SelectMany(e => e.Embedding.Sentences), found.SelectMany(passage => passage.SentenceVectors));
    }

    [Fact]
    public async Task Passages_ComeInTheOrderAskedFor_WithoutThoseThatAreGone()
    {
        await Room.SaveAsync(Article);
        var ids = (await Read()).Select(passage => passage.Id).ToArray();

        var found = await Room.Store.ReadPassagesAsync([ids[1], new(99_999), ids[0]], Cancellation);

        Assert.Equal([ids[1], ids[0]], found.Select(passage => passage.Id));
    }

    [Fact]
    public async Task ReadPassages_OfNone_IsEmpty() => Assert.Empty(await Room.Store.ReadPassagesAsync([], Cancellation));

    [Fact]
    public void Sentences_OfAnyNumberAndDimensions_AreReadAsTheyWereWritten() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[1, 20]).SelectMany((count, dimensions) => Gen.Select(
            Gen.Select(Gen.Int, Gen.Int, (start, length) => new TextSpan(start, length)).Array[count],
            Gen.Select(Gen.SByte.Array[dimensions], Gen.Float, (values, scale) => new QuantizedVector(values, scale)).Array[count]))
        .Sample((spans, vectors) =>
        {
            var (readSpans, readVectors) = SentencesValue.Decode(SentencesValue.Encode(spans, vectors));
            return readSpans.SequenceEqual(spans) && readVectors.SequenceEqual(vectors);
        });

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 2, 0, 0 })]
    [InlineData(new byte[] { 1, 1, 0, 7 })]
    public void Sentences_OfAnotherFormatOrCutOff_AreRefused(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => SentencesValue.Decode(bytes));

    private async Task<IReadOnlyList<StoredPassage>> Read()
    {
        var ids = Room.Search("harbour").Articles.SelectMany(article => article.Passages).Select(passage => passage.Id);
        return await Room.Store.ReadPassagesAsync([.. ids], Cancellation);
    }
}
