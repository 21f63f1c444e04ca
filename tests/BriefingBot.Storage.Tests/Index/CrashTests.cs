using BriefingBot.Storage.Indexing;
using BriefingBot.Storage.Lexical;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Index;

/// <summary>What a writer leaves behind that was killed in the middle.</summary>
public sealed class CrashTests : StorageTest
{
    private IndexFolder Index => new(Folder.Index);

    [Fact]
    public async Task KilledAfterTheLuceneCommitsAndBeforeTheManifest_TheOldStateCountsAndIsCaughtUp()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        var manifest = Index.ReadManifest()!;
        using (var analyzer = new NewsAnalyzer())
        using (var writer = new LexicalWriter(
            Index.Articles(manifest.Generation), manifest.Articles.Segments, analyzer, LexicalDocuments.OfArticle))
        {
            writer.Replace(1, null);
            writer.Commit(new(2, "unpublished"));
        }

        await File.WriteAllTextAsync(Path.Combine(Index.Vectors(manifest.Generation), "000000000002.vec"), "half a file", Cancellation);
        await File.WriteAllTextAsync(Index.ManifestFile + ".tmp", "{\"form", Cancellation);

        var restarted = Open();
        Assert.Equal(["id:1"], await restarted.ByWordsAsync("harbour"));
        await restarted.SaveAsync(AnArticle.At("id:2").Saying("Another harbour."));
        Assert.Equal(["id:1", "id:2"], (await restarted.ByWordsAsync("harbour")).Order());
        Assert.Empty((await restarted.Index.CheckAsync(Cancellation)).Problems);
        Assert.DoesNotContain(restarted.Log.Messages, message => message.Contains("built", StringComparison.Ordinal));
        Assert.Equal(manifest.Generation, Index.ReadManifest()!.Generation);
    }

    [Fact]
    public async Task KilledWithUncommittedLuceneFiles_TheyAreSwept()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        var stray = Path.Combine(Index.Passages(Index.ReadManifest()!.Generation), "_7.cfs");
        await File.WriteAllTextAsync(stray, "uncommitted", Cancellation);

        await Room.SaveAsync(AnArticle.At("id:2").Saying("Another harbour."));

        Assert.Equal(2, (await Room.ByWordsAsync("harbour")).Count);
        Assert.False(File.Exists(stray));
    }

    [Fact]
    public async Task KilledDuringARebuild_TheIndexBeforeIsUsedAndTheRemainsAreSwept()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        var before = Index.ReadManifest()!;
        using (var analyzer = new NewsAnalyzer())
        {
            IndexSession.Start(Index, before.Store, before.Dimensions, analyzer).Dispose();
        }

        var restarted = Open();
        Assert.Equal(["id:1"], await restarted.ByWordsAsync("harbour"));
        await restarted.SaveAsync(AnArticle.At("id:2").Saying("Another harbour."));
        Assert.Equal(2, (await restarted.ByWordsAsync("harbour")).Count);
        Assert.Equal([before.Generation], Directory.EnumerateDirectories(Folder.Index).Select(Path.GetFileName));
    }

    [Fact]
    public async Task ARebuild_LeavesOneGeneration()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await Room.Index.CatchUpAsync(Cancellation);
        await Room.Index.RebuildAsync(Cancellation);
        await Room.Index.RebuildAsync(Cancellation);
        Assert.Single(Directory.EnumerateDirectories(Folder.Index));
    }

    [Fact]
    public async Task ARebuildThatIsCancelled_LeavesTheIndexBefore()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Room.Index.RebuildAsync(new(canceled: true)));
        Assert.Equal(["id:1"], await Open().ByWordsAsync("harbour"));
    }
}
