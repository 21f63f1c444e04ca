using BriefingBot.Core.Loading;

namespace BriefingBot.Core.Tests.Loading;

public class ReadAheadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task AtMostTheAllowedNumberOfArticles_IsUnderWay(int readAhead)
    {
        var load = new LoadFixture { Options = new() { EmbeddingWorkers = 2, ReadAhead = readAhead } };
        var most = await MostUnsavedAsync(load, LoadFixture.Endless().Take(200));

        // One more is read and waits for room.
        Assert.InRange(most, 0, readAhead + 1);
        Assert.Equal(200, load.Store.Saved.Count);
    }

    [Fact]
    public async Task AtMostTheAllowedLength_IsUnderWay()
    {
        var load = new LoadFixture { Options = new() { EmbeddingWorkers = 2, ReadAheadCharacters = 3_000 } };
        var most = await MostUnsavedAsync(load, LoadFixture.Endless(new string('x', 1_000)).Take(50));

        Assert.InRange(most, 0, 4);
        Assert.Equal(50, load.Store.Saved.Count);
    }

    [Fact]
    public async Task AnArticleLongerThanAllowed_IsUnderWayAlone()
    {
        var load = new LoadFixture { Options = new() { EmbeddingWorkers = 2, ReadAheadCharacters = 100 } };
        var most = await MostUnsavedAsync(load, LoadFixture.Endless(new string('x', 1_000)).Take(20));

        Assert.InRange(most, 0, 2);
        Assert.Equal(20, load.Store.Saved.Count);
    }

    private static async Task<int> MostUnsavedAsync(LoadFixture load, IEnumerable<ReadOutcome> outcomes)
    {
        var most = 0;
        var counted = outcomes.Select((outcome, read) =>
        {
            most = Math.Max(most, read + 1 - load.Store.Saved.Count);
            return outcome;
        });
        await load.LoadAsync(counted.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return most;
    }
}
