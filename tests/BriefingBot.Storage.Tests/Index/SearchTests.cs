using BriefingBot.Core.Articles;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Index;

public sealed class SearchTests : StorageTest
{
    [Fact]
    public async Task Articles_AreFoundByWordsOfTextAndTitle()
    {
        await Room.SaveAsync(AnArticle.At("id:text").Saying("The harbour opened."));
        await Room.SaveAsync(AnArticle.At("id:title").Titled("Harbours of the north").Saying("Nothing more."));
        await Room.SaveAsync(AnArticle.At("id:other").Saying("A bridge fell."));

        Assert.Equal(["id:text", "id:title"], (await Room.ByWordsAsync("harbour")).Order());
    }

    [Fact]
    public async Task ATermThatIsRepeatedInTheQuestion_CountsMore()
    {
        await Room.SaveAsync(AnArticle.At("id:bridge").Saying("A bridge in the north."));
        await Room.SaveAsync(AnArticle.At("id:crane").Saying("A crane in the north."));

        Assert.Equal(["id:bridge", "id:crane"], await Room.ByWordsAsync("bridge bridge crane"));
        Assert.Equal(["id:crane", "id:bridge"], await Room.ByWordsAsync("bridge crane crane"));
    }

    [Fact]
    public async Task ACandidate_HasAllItsPassagesInOrder_WithTheCosineOfEach()
    {
        const string Text = "The harbour opened.\n\nNobody came.\n\nA crane fell.";
        await Room.SaveAsync(AnArticle.At("id:1").Saying(Text));
        var embedder = new FakeEmbedder();
        var question = Room.Asking("crane");

        var candidate = Assert.Single(Room.Index.Search(question, Cancellation).Articles);

        var expected = Text.Split("\n\n").Select(passage => embedder.EmbedQuestion(passage).Passages.Cosine(question.Vector.Value));
        Assert.Equal(expected.Select(cosine => Math.Round(cosine, 5)), candidate.Passages.Select(passage => Math.Round(passage.Cosine, 5)));
        Assert.Equal([false, false, true], candidate.Passages.Select(passage => passage.Lexical > 0));
        Assert.Equal(candidate.Passages.OrderBy(passage => passage.Id.Value), candidate.Passages);
    }

    [Fact]
    public async Task WithoutTerms_OnlyVectorsCount()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.SaveAsync(AnArticle.At("id:2").Saying("A bridge fell."));

        var found = Room.Index.Search(Room.Asking("harbour") with { Terms = [], Passages = 1 }, Cancellation);

        var candidate = Assert.Single(found.Articles);
        Assert.Equal(0, candidate.Lexical);
        Assert.Equal((await Room.FindAsync("id:1"))!.Header.Id, candidate.Id);
        Assert.Equal(2, found.ArticlesSearched);
    }

    [Fact]
    public async Task AnArticleWithoutPassages_IsStillFoundByItsTitle()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Titled("Harbour opens").Saying(" "));

        var candidate = Assert.Single(Room.Search("harbour").Articles);

        Assert.Empty(candidate.Passages);
        Assert.Equal(1, Room.Search("bridge").ArticlesSearched);
    }

    [Fact]
    public async Task Limits_BoundTheCandidates()
    {
        for (var i = 0; i < 20; i++)
        {
            await Room.SaveAsync(AnArticle.At($"id:{i}").Saying($"The harbour opened {i} times."));
        }

        var found = Room.Index.Search(Room.Asking("harbour") with { LexicalArticles = 3, Passages = 0 }, Cancellation);

        Assert.Equal(3, found.Articles.Count);
        Assert.Equal(20, found.ArticlesSearched);
    }

    [Fact]
    public async Task Collections_DoNotSeeEachOther()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."), "north");
        await Room.SaveAsync(AnArticle.At("id:2").Saying("The harbour opened."), "south");

        Assert.Equal(["id:2"], await Room.ByWordsAsync(Room.Asking("harbour", "south")));
        Assert.Equal(1, Room.Index.Search(Room.Asking("harbour", "south"), Cancellation).ArticlesSearched);
    }

    [Fact]
    public void AnUnknownCollectionAndAnEmptyStore_GiveNothing()
    {
        var found = Room.Search("harbour");
        Assert.Empty(found.Articles);
        Assert.Equal(0, found.ArticlesSearched);
    }

    [Fact]
    public async Task TermsThatLookLikeSyntax_AreLookedUpAsTheyAre()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        var asked = Room.Asking("") with { Terms = ["*", "harbour*", "text:harbour", "'; drop table article; --"] };

        Assert.Empty(await Room.ByWordsAsync(asked));
        Assert.True(await Room.Store.HasArticlesAsync(CollectionName.Default, Cancellation));
    }

    [Fact]
    public async Task AQuestionOfVeryManyTerms_IsAnswered()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        string[] terms = ["harbour", .. Enumerable.Range(0, 5000).Select(i => $"word{i}")];
        Assert.Equal(["id:1"], await Room.ByWordsAsync(Room.Asking("") with { Terms = terms }));
    }

    [Fact]
    public async Task Search_Cancelled_Throws()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        Assert.ThrowsAny<OperationCanceledException>(() => Room.Index.Search(Room.Asking("council"), new(canceled: true)));
    }

    [Fact]
    public async Task Search_VectorOfOtherDimensions_IsRefused()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        Assert.Throws<ArgumentException>(() =>
            Room.Index.Search(Room.Asking("harbour") with { Vector = new(new FakeEmbedder(8).EmbedQuestion("harbour").Passages) }, Cancellation));
    }

    [Fact]
    public async Task Search_EmbedderFailsWithAnIOException_ThrowsItAsItIsAndKeepsTheIndex()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.ByWordsAsync(Room.Asking("harbour"));
        var generation = Directory.GetFileSystemEntries(Room.Database.Options.IndexFolder).Order(StringComparer.Ordinal).ToArray();

        var failure = Assert.Throws<IOException>(() => Room.Index.Search(
            Room.Asking("harbour") with { Vector = new(() => throw new IOException("the model's file is gone")) }, Cancellation));

        Assert.Equal("the model's file is gone", failure.Message);
        Assert.Equal(generation, Directory.GetFileSystemEntries(Room.Database.Options.IndexFolder).Order(StringComparer.Ordinal).ToArray());
    }
}
