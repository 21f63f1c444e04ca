using System.Text.Json;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Maintenance;

public sealed class MaintenanceTests : IDisposable
{
    private readonly TestProgram _program = new();

    public MaintenanceTests() => _program.Store.Add(AVersion.Of(Stories.Harbour));

    [Fact]
    public async Task Stats_tells_counts_and_sizes()
    {
        var run = await _program.RunAsync("stats");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approval.Verify("stats", run.Out.Replace(_program.DataFolder, "DATA", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stats_as_json_has_bytes_and_days()
    {
        var stats = JsonElement.Parse((await _program.RunAsync("stats", "--json")).Out);

        Assert.Equal(1, stats.GetProperty("articles").GetInt32());
        Assert.Equal(1_234_567, stats.GetProperty("storeBytes").GetInt64());
        Assert.Equal("2019-12-16", stats.GetProperty("published").GetProperty("first").GetString());
        Assert.Equal("default", stats.GetProperty("collections")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Doctor_of_a_healthy_installation_ends_with_0()
    {
        var run = await _program.RunAsync("doctor");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["Program", "Data folder", "Articles", "Search index", "Embedding model", "Discord"],
            run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line["ok     ".Length..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Doctor_says_what_is_wrong_and_what_to_do()
    {
        _program.Index.Problems = ["2 articles are missing from the index."];
        _program.Store.Failure = new StoreException("The database is damaged. Restore it from a copy.");

        var run = await _program.RunAsync("doctor");
        var json = JsonElement.Parse((await _program.RunAsync("doctor", "--json")).Out);

        Assert.Equal(2, run.ExitCode);
        Approval.Verify("doctor-wrong", string.Join('\n', run.Out.Split('\n').Where(line => !line.StartsWith("ok", StringComparison.Ordinal))));
        Assert.False(json.GetProperty("healthy").GetBoolean());
        Assert.Equal(2, json.GetProperty("checks").EnumerateArray().Count(check => !check.GetProperty("healthy").GetBoolean()));
    }

    [Fact]
    public async Task Rebuild_index_makes_it_anew()
    {
        var run = await _program.RunAsync("rebuild-index");

        Assert.Equal((0, 1), (run.ExitCode, _program.Index.Rebuilt));
        Assert.Equal("The index is new: 1 article in 0.0 s.", run.Out.Trim());
    }

    [Fact]
    public async Task Rebuild_index_that_is_stopped_says_that_nothing_is_lost()
    {
        var run = await _program.RunAsync(["rebuild-index"], new CancellationToken(canceled: true));

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("The articles are untouched", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData]
    public async Task Help_names_commands_and_options(params string[] command)
    {
        var run = await _program.RunAsync(command);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("--data", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();
}
