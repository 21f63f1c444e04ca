namespace BriefingBot.Tests.WholeProgram;

/// <summary>All harbour news loaded by one process that nothing disturbs: what every other way of loading them has to come to.</summary>
public sealed class UndisturbedLoad : IAsyncLifetime
{
    /// <summary>How many articles there are.</summary>
    internal const int Articles = 30;

    private readonly RealProgram _program = new();

    /// <summary>What is stored.</summary>
    internal StoredNews Stored { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var load = await _program.RunAsync("ingest", _program.Write("news.jsonl", HarbourNews.Lines(Enumerable.Range(1, Articles))));
        Assert.Equal((0, ""), (load.ExitCode, load.Error));
        Stored = await StoredNews.OfAsync(_program);
    }

    /// <summary>Fails unless another data folder holds the same, answers the same, and is found healthy.</summary>
    internal async Task AssertSameAsync(RealProgram other)
    {
        Assert.Equal(Stored, await StoredNews.OfAsync(other));
        Assert.Equal(0, (await other.RunAsync("doctor")).ExitCode);
        foreach (var pier in new[] { 3, Articles })
        {
            Assert.Equal(await AskAsync(_program, pier), await AskAsync(other, pier));
        }
    }

    public ValueTask DisposeAsync()
    {
        _program.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string> AskAsync(RealProgram program, int pier)
    {
        var run = await program.RunAsync("ask", $"for how many days will pier {pier} be closed?", "--as-of", "2021-03-06");
        Assert.Contains($"closed for {pier + 20} days", run.Out, StringComparison.Ordinal);
        return run.Out;
    }
}
