using BriefingBot.Core.Ports;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Index;

public sealed class FollowTests : StorageTest
{
    [Fact]
    public async Task ASavedArticle_IsFoundByTheNextSearch()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        Assert.Equal(["id:1"], await Room.ByWordsAsync("harbour"));
        await Room.SaveAsync(AnArticle.At("id:2").Saying("Another harbour."));
        Assert.Equal(["id:1", "id:2"], (await Room.ByWordsAsync("harbour")).Order());
    }

    [Fact]
    public async Task ANewVersion_TakesThePlaceOfTheOld()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        Assert.Single(Room.Search("harbour").Articles);
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The bridge opened.\n\nIt is long."));

        Assert.Empty(await Room.ByWordsAsync("harbour"));
        var found = Room.Search("bridge");
        Assert.Equal(2, Assert.Single(found.Articles).Passages.Count);
        Assert.Equal(1, found.ArticlesSearched);
    }

    [Fact]
    public async Task ARemovedArticle_IsNoLongerFound()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.SaveAsync(AnArticle.At("id:2").Saying("The harbour closed."));
        Assert.Equal(2, Room.Search("harbour").ArticlesSearched);

        await Room.RemoveAsync("id:1");

        Assert.Equal(["id:2"], await Room.ByWordsAsync("harbour"));
        Assert.Equal(1, Room.Search("harbour").ArticlesSearched);
    }

    [Fact]
    public async Task WhatAnotherProcessSaved_IsFound()
    {
        var (writer, reader) = (Open(), Open());
        await writer.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        Assert.Equal(["id:1"], await reader.ByWordsAsync("harbour"));
        await writer.SaveAsync(AnArticle.At("id:2").Saying("Another harbour."));
        await writer.Index.CatchUpAsync(Cancellation);
        Assert.Equal(["id:1", "id:2"], (await reader.ByWordsAsync("harbour")).Order());
        await writer.RemoveAsync("id:1");
        Assert.Equal(["id:2"], await reader.ByWordsAsync("harbour"));
    }

    [Fact]
    public async Task ManyCatchUps_GiveWhatOneRebuildGives()
    {
        for (var i = 0; i < 30; i++)
        {
            await Room.SaveAsync(AnArticle.At($"id:{i}").Saying($"Harbour report {i}.\n\nShip {i % 7} came in.").PublishedOn("2020-01-01"));
            await Room.Index.CatchUpAsync(Cancellation);
        }

        var followed = Describe();
        var segments = Directory.GetFiles(Folder.Index, "*.si", SearchOption.AllDirectories).Length;
        await Room.Index.RebuildAsync(Cancellation);

        Assert.InRange(segments, 1, 10);
        Assert.Equal(followed, Describe());
        Assert.True((await Room.Index.CheckAsync(Cancellation)).Agrees);
    }

    [Fact]
    public async Task ChangesOfAllKindsInOneCatchUp_EndInStep()
    {
        await Room.SaveAsync(AnArticle.At("id:kept").Saying("The harbour opened."));
        await Room.SaveAsync(AnArticle.At("id:gone").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        await Room.SaveAsync(AnArticle.At("id:kept").Saying("The harbour closed."));
        await Room.SaveAsync(AnArticle.At("id:kept").Saying("The harbour burned."));
        await Room.RemoveAsync("id:gone");
        await Room.AllowAgainAsync("id:gone");
        await Room.SaveAsync(AnArticle.At("id:gone").Saying("The harbour is back."));
        await Room.SaveAsync(AnArticle.At("id:brief").Saying("The harbour."));
        await Room.RemoveAsync("id:brief");

        await Room.Index.CatchUpAsync(Cancellation);

        Assert.Equal(["id:gone", "id:kept"], (await Room.ByWordsAsync("harbour")).Order());
        Assert.Equal(["id:kept"], await Room.ByWordsAsync("burned"));
        Assert.Empty(await Room.ByWordsAsync("closed"));
        Assert.Empty((await Room.Index.CheckAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task CatchUp_WithNothingToDo_LeavesTheIndexAlone()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await Room.Index.CatchUpAsync(Cancellation);
        var manifest = File.GetLastWriteTimeUtc(Path.Combine(Folder.Index, "manifest.json"));
        await Room.Index.CatchUpAsync(Cancellation);
        Assert.Equal(manifest, File.GetLastWriteTimeUtc(Path.Combine(Folder.Index, "manifest.json")));
    }

    [Fact]
    public async Task CatchUp_Cancelled_ThrowsAndTheNextOneFinishes()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Room.Index.CatchUpAsync(new(canceled: true)));
        Assert.Equal(["id:1"], await Room.ByWordsAsync("harbour"));
    }

    private string Describe() => string.Join('\n', Room.Index.Search(Room.Asking("harbour ship"), Cancellation).Articles
        .OrderBy(article => article.Id.Value)
        .Select(article => $"{article.Id} {article.Lexical:F4} {Describe(article.Passages)}"));

    private static string Describe(IEnumerable<PassageCandidate> passages) =>
        string.Join(' ', passages.Select(passage => $"{passage.Id} {passage.Cosine:F4} {passage.Lexical:F4}"));
}
