using BriefingBot.Core.Ports;
using BriefingBot.Storage.Indexing;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Storage.Tests.Index;

public sealed class ConcurrencyTests : StorageTest
{
    [Fact]
    public async Task TwoProcessesLoadingAndIndexingAtOnce_LoseAndDoubleNothing()
    {
        async Task Load(Newsroom room, int first)
        {
            for (var i = first; i < first + 30; i++)
            {
                await room.SaveAsync(AnArticle.At($"id:{i}").Saying($"The harbour opened {i} times."));
                if (i % 5 == 0)
                {
                    await room.Index.CatchUpAsync(Cancellation);
                }
            }

            await room.Index.CatchUpAsync(Cancellation);
        }

        var (left, right) = (Open(), Open());
        await Task.WhenAll(Task.Run(() => Load(left, 0), Cancellation), Task.Run(() => Load(right, 15), Cancellation));

        Assert.Equal(45, left.Search("harbour").ArticlesSearched);
        Assert.Equal(45, right.Search("harbour").ArticlesSearched);
        Assert.Empty((await left.Index.CheckAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task SearchesDuringALoad_SeeOnlyWholeStates()
    {
        await Room.SaveAsync(AnArticle.At("id:first").Saying("The harbour opened."));
        using var loaded = new CancellationTokenSource();
        var searching = Task.Run(
            () =>
            {
                do
                {
                    var found = Room.Search("harbour");
                    Assert.Equal(found.ArticlesSearched, found.Articles.Count(article => article.Lexical > 0));
                }
                while (!loaded.IsCancellationRequested);
            },
            Cancellation);
        for (var i = 0; i < 10; i++)
        {
            await Room.SaveAsync(AnArticle.At($"id:{i}").Saying("The harbour opened."));
            await Room.Index.CatchUpAsync(Cancellation);
        }

        await loaded.CancelAsync();
        await searching;
        Assert.Equal(11, Room.Search("harbour").ArticlesSearched);
    }

    [Fact]
    public async Task ASnapshotInUse_OutlivesTheFilesItReads()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        var folder = new IndexFolder(Folder.Index);
        var snapshot = IndexSnapshot.Open(folder, folder.ReadManifest()!, null);

        await Room.RemoveAsync("id:1");
        await Room.SaveAsync(AnArticle.At("id:2").Saying("A bridge fell."));
        await Room.Index.RebuildAsync(Cancellation);

        Assert.Equal(1, snapshot.Articles.Search(["harbour"], new(1, 0, int.MaxValue), 5, Cancellation).Hits.Length);
        Assert.NotNull(snapshot.Places.Find(1));
        snapshot.Release();
        Assert.False(snapshot.TryShare());
    }

    [Fact]
    public async Task ASearchWhileAnotherProcessWritesTheIndex_UsesTheStateBeforeAndSaysSo()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        Assert.Equal(["id:1"], await Room.ByWordsAsync("harbour"));
        using (WriterLock.TryTake(new(Folder.Index)))
        {
            await Room.SaveAsync(AnArticle.At("id:2").Saying("Another harbour."));
            Assert.Equal(["id:1"], await Room.ByWordsAsync("harbour"));
            Assert.Contains(Room.Log.Messages, message => message.Contains("another process", StringComparison.Ordinal));
        }

        Assert.Equal(2, (await Room.ByWordsAsync("harbour")).Count);
    }

    [Fact]
    public async Task AWriterThatDoesNotGetOn_IsWaitedForAndThenExplained()
    {
        var time = new FakeTimeProvider();
        var room = Open(busyTimeout: TimeSpan.FromSeconds(30), time: time);
        await room.SaveAsync(AnArticle.At("id:1"));
        using var held = WriterLock.TryTake(new(Folder.Index));

        var waiting = Assert.ThrowsAsync<StoreException>(() => room.Index.CatchUpAsync(Cancellation));
        while (!waiting.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
        }

        var refusal = await waiting;
        Assert.Contains("search index", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("30 seconds", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitingForAWriter_CanBeCancelled()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        using var held = WriterLock.TryTake(new(Folder.Index));
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var waiting = Assert.ThrowsAnyAsync<OperationCanceledException>(() => Room.Index.CatchUpAsync(cancelling.Token));
        await cancelling.CancelAsync();

        await waiting;
    }

    [Fact]
    public async Task AnOpenSegmentIsSharedByTheNextSnapshot()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await Room.Index.CatchUpAsync(Cancellation);
        var folder = new IndexFolder(Folder.Index);
        var before = IndexSnapshot.Open(folder, folder.ReadManifest()!, null);
        await Room.SaveAsync(AnArticle.At("id:2"));
        await Room.Index.CatchUpAsync(Cancellation);

        var after = IndexSnapshot.Open(folder, folder.ReadManifest()!, before);

        Assert.Contains(before.Segments[0].Segment, after.Segments.Select(segment => segment.Segment));
        before.Release();
        var question = new FakeEmbedder().EmbedQuestion("council").Passages;
        Assert.Equal(2, after.Dense.Run(question, new(1, 0, int.MaxValue), 5, Cancellation).Articles);
        after.Release();
    }
}
