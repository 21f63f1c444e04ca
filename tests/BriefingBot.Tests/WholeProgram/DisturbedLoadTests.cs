using System.Text.Json;

namespace BriefingBot.Tests.WholeProgram;

public sealed class DisturbedLoadTests(UndisturbedLoad undisturbed) : IClassFixture<UndisturbedLoad>, IDisposable
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(5);

    private readonly RealProgram _program = new();

    [Fact]
    public async Task A_load_that_is_killed_in_the_middle_and_started_again_loses_and_doubles_nothing()
    {
        var file = _program.Write("news.jsonl", HarbourNews.Lines(Enumerable.Range(1, UndisturbedLoad.Articles)));
        using (var load = ChildProgram.Start("ingest", file, "--data", _program.DataFolder))
        {
            await UntilStoredAsync(2, load);
            load.Kill();
            Assert.NotEqual(0, (await load.EndAsync()).ExitCode);
        }

        var left = await StoredNews.OfAsync(_program);
        Assert.InRange(left.Articles, 2, UndisturbedLoad.Articles - 1);

        using var again = ChildProgram.Start("ingest", file, "--data", _program.DataFolder, "--json");
        var report = await again.EndAsync();

        Assert.Equal(0, report.ExitCode);
        Assert.Equal(UndisturbedLoad.Articles - left.Articles, Number(report.Out, "added"));
        Assert.Equal(left.Articles, Number(report.Out, "unchanged"));
        await undisturbed.AssertSameAsync(_program);
    }

    [Fact]
    public async Task Two_processes_that_load_the_same_and_other_files_at_once_lose_and_double_nothing()
    {
        var shared = _program.Write("shared.jsonl", HarbourNews.Lines(Enumerable.Range(11, 10)));
        var first = _program.Write("first.jsonl", HarbourNews.Lines(Enumerable.Range(1, 10)));
        var second = _program.Write("second.jsonl", HarbourNews.Lines(Enumerable.Range(21, 10)));
        using var one = ChildProgram.Start("ingest", shared, first, "--data", _program.DataFolder, "--json");
        using var other = ChildProgram.Start("ingest", shared, second, "--data", _program.DataFolder, "--json");

        var (ofOne, ofOther) = (await one.EndAsync(), await other.EndAsync());

        Assert.Equal((0, "", 0, ""), (ofOne.ExitCode, ofOne.Error, ofOther.ExitCode, ofOther.Error));
        Assert.Equal(UndisturbedLoad.Articles, Number(ofOne.Out, "added") + Number(ofOther.Out, "added"));
        Assert.Equal(10, Number(ofOne.Out, "unchanged") + Number(ofOther.Out, "unchanged"));
        await undisturbed.AssertSameAsync(_program);
    }

    public void Dispose() => _program.Dispose();

    /// <summary>Looks into the store of a load under way until it holds so many articles.</summary>
    private async Task UntilStoredAsync(int articles, ChildProgram load)
    {
        using var looks = new PeriodicTimer(s_look);
        while ((await StoredNews.OfAsync(_program)).Articles < articles)
        {
            Assert.False(load.HasExited, "The load ended before it was in the middle.");
            await looks.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    private static int Number(string json, string name) => JsonElement.Parse(json).GetProperty(name).GetInt32();
}
