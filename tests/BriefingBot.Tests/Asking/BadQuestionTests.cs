using System.Text.Json;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Asking;

public sealed class BadQuestionTests : IDisposable
{
    private readonly TestProgram _program = new();

    public BadQuestionTests() => _program.Store.Add(AVersion.Of(Stories.Harbour));

    [Fact]
    public async Task Every_bad_question_is_refused_in_words()
    {
        string[][] commands =
        [
            ["ask"],
            ["ask", ""],
            ["ask", " \t\n"],
            ["ask", new string('x', 10_000)],
            ["ask", "🎁 🎉 👍"],
            ["ask", "who?", "--as-of", "yesterday"],
            ["ask", "who?", "--as-of", "31.12.2019"],
            ["ask", "who?", "--collection", "no such name"],
            ["ask", "who?", "--collection", "unknown"],
            ["ask", "who?", "--questions", "file.jsonl"],
            ["ask", "who?", "--samples", "--collection", "default"],
            ["ask", "--questions", "missing.jsonl"],
            ["ask", "who?", "--as-off", "2019-12-31"],
        ];
        var seen = new List<string>();
        foreach (var command in commands)
        {
            var run = await _program.RunAsync(command);
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            seen.Add($"> {string.Join(' ', command.Select(word => word.Length > 40 ? word[..40] + "…" : word))}\n{run.Error}");
        }

        Assert.Empty(_program.Newsroom.Asked);
        Approval.Verify("bad-questions", string.Join('\n', seen));
    }

    [Fact]
    public async Task An_empty_store_points_to_ingest_and_samples()
    {
        using var empty = new TestProgram();

        var run = await empty.RunAsync("ask", "what did the envoy offer?");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Approval.Verify("empty-store", run.Error);
    }

    [Theory]
    [InlineData("ask", "", "--json")]
    [InlineData("ask", "who?", "--as-of", "soon", "--json")]
    [InlineData("ask", "who?", "--collection", "unknown", "--json")]
    [InlineData("ask", "--json", "--questions", "missing.jsonl")]
    [InlineData("ask", "--json", "--nonsense")]
    public async Task With_json_an_error_is_an_object_on_standard_output(params string[] command)
    {
        var run = await _program.RunAsync(command);

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        var error = JsonElement.Parse(run.Out);
        Assert.Equal(["error"], error.EnumerateObject().Select(property => property.Name));
        Assert.NotEmpty(error.GetProperty("error").GetString()!);
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_says_why()
    {
        _program.Store.Failure = new StoreException("A newer program made these data. Install the newer version.");

        var run = await _program.RunAsync("ask", "who?");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal("Error: A newer program made these data. Install the newer version.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_unexpected_error_shows_no_internals_unless_they_are_asked_for()
    {
        _program.Newsroom.Answers = _ => throw new InvalidOperationException("secret detail");

        var plain = await _program.RunAsync("ask", "who?");
        var verbose = await _program.RunAsync("ask", "who?", "--verbose");

        Assert.Equal(2, plain.ExitCode);
        Assert.DoesNotContain("secret detail", plain.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", plain.Error, StringComparison.Ordinal);
        Assert.Contains("--verbose", plain.Error, StringComparison.Ordinal);
        Assert.Contains("secret detail", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_ends_with_130()
    {
        using var stop = new CancellationTokenSource();
        _program.Newsroom.Answers = _ =>
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
            throw new InvalidOperationException("unreachable");
        };

        var run = await _program.RunAsync(["ask", "who?"], stop.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.StartsWith("Stopped.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();
}
