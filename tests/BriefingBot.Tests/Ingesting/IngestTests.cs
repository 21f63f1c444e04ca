using System.Text.Json;
using BriefingBot.Core.Loading;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Ingesting;

public sealed class IngestTests : IDisposable
{
    private const string Good = """{"url": "https://a.example/1", "title": "One", "text": "The council met on Monday."}""";
    private readonly TestProgram _program = new();

    [Fact]
    public async Task What_was_loaded_is_summed_up()
    {
        var file = _program.Write("articles.jsonl", Good + "\n");

        var run = await _program.RunAsync("ingest", file, "--collection", "Town");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Collection 'town': 1 added, 0 updated, 0 unchanged, 0 refused. 2 passages in 3.2 s.\n", run.Out.ReplaceLineEndings("\n"));
        Assert.Equal("https://a.example/1", Assert.Single(_program.Loader.Articles).Url.OriginalString);
    }

    [Fact]
    public async Task Refused_pieces_are_listed_with_their_reasons_up_to_twenty()
    {
        _program.Loader.Report = report => report with
        {
            Added = 12,
            Copies = 2,
            Updated = 1,
            Unchanged = 1_300,
            RefusedCount = 130,
            Refused = [.. Enumerable.Range(1, 100).Select(n => new ReadOutcome.Refused($"news.jsonl line {n}", "the text is missing. Give it in the field \"text\"."))],
            Warnings = ["news.jsonl line 7: bytes that are no UTF-8 were replaced"],
        };

        var run = await _program.RunAsync("ingest", _program.Write("articles.jsonl", Good));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Approval.Verify("ingest-partly-refused", run.Out);
    }

    [Fact]
    public async Task A_missing_file_is_refused_and_the_other_one_loaded()
    {
        var run = await _program.RunAsync("ingest", "missing.jsonl", _program.Write("articles.jsonl", Good));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 added", run.Out, StringComparison.Ordinal);
        Assert.Contains("missing.jsonl: ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.jsonl", "Nothing was loaded: everything was refused.")]
    [InlineData("empty.jsonl", "Nothing was loaded")]
    public async Task Where_nothing_is_loaded_the_exit_code_is_1(string name, string message)
    {
        var path = name == "empty.jsonl" ? _program.Write(name, "\n") : name;

        var plain = await _program.RunAsync("ingest", path);
        var json = await _program.RunAsync("ingest", path, "--json");

        Assert.Equal((2, 2), (plain.ExitCode, json.ExitCode));
        Assert.StartsWith(message, plain.Out, StringComparison.Ordinal);
        Assert.StartsWith(message, JsonElement.Parse(json.Out).GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object()
    {
        _program.Loader.Report = report => report with
        {
            RefusedCount = 1,
            Refused = [new("a.jsonl line 3", "the url is missing.")],
            Warnings = ["a.jsonl line 4: no date"],
        };

        var run = await _program.RunAsync("ingest", _program.Write("articles.jsonl", Good), "--json");

        Assert.Equal(1, run.ExitCode);
        Approval.Verify("ingest-json", run.Out);
    }

    [Fact]
    public async Task Without_a_source_the_command_says_what_is_missing()
    {
        var run = await _program.RunAsync("ingest");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("briefingbot ingest --help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_says_what_is_kept()
    {
        using var stop = new CancellationTokenSource();
        _program.Loader.AfterArticle = _ => stop.Cancel();

        var run = await _program.RunAsync(["ingest", _program.Write("articles.jsonl", $"{Good}\n{Good}\n{Good}\n")], stop.Token);

        Assert.Equal((130, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            "Stopped. Dealt with before and kept: 1 article. Run the same command again to load the rest.", run.Error.Trim());
    }

    [Fact]
    public async Task Progress_is_drawn_on_a_terminal_only()
    {
        var file = _program.Write("articles.jsonl", Good);
        Assert.Equal("", (await _program.RunAsync("ingest", file)).Error);

        _program.TerminalWidth = 80;
        Assert.Contains("Loading: 1 ", (await _program.RunAsync("ingest", file)).Error, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();
}
