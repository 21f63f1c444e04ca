using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Core.Tests.Loading;

public class StoppedLoadTests
{
    [Fact]
    public async Task Cancellation_LeavesWhatWasSaved_AndTheIndexCatchesUp()
    {
        using var stop = new CancellationTokenSource();
        var load = new LoadFixture { OnProgress = progress => CancelAt(3, progress, stop) };
        var closed = false;

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => load.LoadAsync(Until(LoadFixture.Endless(), () => closed = true), stop.Token));

        Assert.Equal(stop.Token, thrown.CancellationToken);
        Assert.Equal(3, load.Store.Saved.Count);
        Assert.Equal(1, load.Index.CatchUps);
        Assert.True(closed);
    }

    [Fact]
    public async Task AfterACancellation_TheSameSourceIsLoadedToItsEnd()
    {
        using var stop = new CancellationTokenSource();
        var store = new InMemoryArticleStore();
        var source = LoadFixture.Endless().Take(20).ToArray();
        var stopped = new LoadFixture { Store = store, OnProgress = progress => CancelAt(5, progress, stop) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.LoadAsync(source.ToAsyncEnumerable(), stop.Token));

        var report = await new LoadFixture { Store = store }.LoadAsync(source);

        Assert.Equal((15, 5), (report.Added, report.Unchanged));
        Assert.Equal(20, store.Saved.Count);
    }

    [Fact]
    public async Task AFailureOfTheEmbedder_StopsTheLoad_AndIsItsException()
    {
        var failure = new InvalidOperationException("The model is broken.");
        var load = new LoadFixture
        {
            Embedder = new ScriptedEmbedder((_, passage, _) => ThrowIf(passage.StartsWith("Broken", StringComparison.Ordinal), failure)),
        };
        var source = LoadFixture.Endless().Take(5).Append(LoadFixture.Read("https://news.example/broken", "Broken. " + Long))
            .Concat(LoadFixture.Endless());

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => load.LoadAsync(source.ToAsyncEnumerable(), TestContext.Current.CancellationToken));

        Assert.Same(failure, thrown);
        Assert.DoesNotContain(load.Store.Saved, prepared => prepared.Article.Text.StartsWith("Broken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFailureOfTheStore_StopsTheLoad_AndIsItsException()
    {
        var load = new LoadFixture
        {
            Store = new() { OnSave = article => FailIf(article.Article.Text == "It snowed.", new StoreException("The disk is full.")) },
        };
        var source = LoadFixture.Endless().Take(5).Append(LoadFixture.Read("https://news.example/snow", "It snowed."))
            .Concat(LoadFixture.Endless());

        await Assert.ThrowsAsync<StoreException>(() => load.LoadAsync(source.ToAsyncEnumerable(), TestContext.Current.CancellationToken));

        Assert.DoesNotContain(load.Store.Saved, prepared => prepared.Article.Text == "It snowed.");
    }

    [Fact]
    public async Task AFailureOfTheSource_StopsTheLoad_AndIsItsException()
    {
        var load = new LoadFixture();
        var source = new[] { LoadFixture.Read("https://news.example/1") }.Concat(Failing(new IOException("The file is gone.")));
        var thrown = await Assert.ThrowsAsync<IOException>(
            () => load.LoadAsync(source.ToAsyncEnumerable(), TestContext.Current.CancellationToken));
        Assert.Equal("The file is gone.", thrown.Message);
    }

    [Fact]
    public async Task AFailureAfterSomethingWasSaved_LetsTheIndexCatchUp()
    {
        var load = new LoadFixture { OnProgress = _ => throw new InvalidOperationException() };
        await Assert.ThrowsAsync<InvalidOperationException>(() => load.LoadAsync(LoadFixture.Read("https://news.example/1")));
        Assert.Single(load.Store.Saved);
        Assert.Equal(1, load.Index.CatchUps);
    }

    [Fact]
    public async Task AFailureBeforeAnythingWasSaved_LeavesTheIndexAlone()
    {
        var load = new LoadFixture();
        await Assert.ThrowsAsync<IOException>(
            () => load.LoadAsync(Failing(new IOException()).ToAsyncEnumerable(), TestContext.Current.CancellationToken));
        Assert.Equal(0, load.Index.CatchUps);
    }

    [Fact]
    public async Task AnIndexThatTakesTooLongAfterAFailure_IsNotWaitedFor()
    {
        var time = new FakeTimeProvider(LoadFixture.Start);
        var load = new LoadFixture
        {
            Time = time,
            OnProgress = _ => throw new InvalidOperationException("The terminal is gone."),
            Index = new()
            {
                OnCatchUp = cancellation =>
                {
                    var endless = Task.Delay(Timeout.InfiniteTimeSpan, time, cancellation);
                    time.Advance(TimeSpan.FromMinutes(2));
                    return endless;
                },
            },
        };
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => load.LoadAsync(LoadFixture.Read("https://news.example/1")));
        Assert.Equal("The terminal is gone.", thrown.Message);
    }

    [Fact]
    public async Task AnIndexThatFailsAfterAFailure_IsToldTogetherWithIt()
    {
        var load = new LoadFixture
        {
            OnProgress = _ => throw new InvalidOperationException(),
            Index = new() { OnCatchUp = _ => throw new IOException() },
        };
        var thrown = await Assert.ThrowsAsync<AggregateException>(() => load.LoadAsync(LoadFixture.Read("https://news.example/1")));
        Assert.Collection(
            thrown.InnerExceptions, first => Assert.IsType<InvalidOperationException>(first), second => Assert.IsType<IOException>(second));
        Assert.Contains("rebuild the index", thrown.Message, StringComparison.Ordinal);
    }

    private static string Long { get; } = string.Join(' ', Enumerable.Repeat("It rained all day long.", 200));

    private static void CancelAt(int articles, LoadProgress progress, CancellationTokenSource stop)
    {
        if (progress.Articles == articles)
        {
            stop.Cancel();
        }
    }

    private static void ThrowIf(bool condition, Exception failure)
    {
        if (condition)
        {
            throw failure;
        }
    }

    private static Task FailIf(bool condition, Exception failure) => condition ? Task.FromException(failure) : Task.CompletedTask;

    private static IEnumerable<ReadOutcome> Failing(Exception failure)
    {
        ThrowIf(true, failure);
        yield break;
    }

    private static async IAsyncEnumerable<ReadOutcome> Until(IEnumerable<ReadOutcome> outcomes, Action closed)
    {
        try
        {
            foreach (var outcome in outcomes)
            {
                await Task.Yield();
                yield return outcome;
            }
        }
        finally
        {
            closed();
        }
    }
}
