using System.Text.Json;
using BriefingBot.Core.Answers;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Asking;

public sealed class BatchTests : IDisposable
{
    private readonly TestProgram _program = new();

    public BatchTests()
    {
        _program.Store.Add(AVersion.Of(Stories.Harbour));
        _program.Newsroom.Answers = request =>
        {
            _program.Time.Advance(TimeSpan.FromMilliseconds(12.34));
            var answer = AnAnswer.To(request).Quoting(Stories.Harbour, "“We are here,” she said.");
            return request.Question.Text.StartsWith("who", StringComparison.Ordinal)
                ? answer.NotFound(NotFoundReason.NotTold)
                : answer.Found(0.7123456789);
        };
    }

    [Fact]
    public async Task Every_line_is_answered_in_order_with_the_shape_that_other_tools_read()
    {
        var file = _program.Write("questions.jsonl", """
            {"id": "a", "question": "what did she say?", "asked": "2019-12-31", "answers": ["x"], "relevant": []}
            {"question": "who replied 🎁?", "id": 7}

            {"id": "a", "question": "what did she say?", "asked": null}
            """);

        var run = await _program.RunAsync("ask", "--questions", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approval.Verify("batch", run.Out);
        Assert.Equal(
            [new(2019, 12, 31), new(2020, 3, 1), new DateOnly(2020, 3, 1)], _program.Newsroom.Asked.Select(request => request.AsOf));
    }

    [Fact]
    public async Task Bad_lines_get_a_line_with_their_number_and_the_rest_goes_on()
    {
        var file = _program.Write("questions.jsonl", """
            {"id": "ok", "question": "what did she say?"}
            {"id": "cut", "question": "what
            [1, 2]
            {"question": "what did she say?"}
            {"id": null, "question": "what did she say?"}
            {"id": "\ud800", "question": "what did she say?"}
            {"id": "number", "question": 5}
            {"id": "half", "question": "what \ud800?"}
            {"id": "none"}
            {"id": "blank", "question": "  "}
            {"id": "day", "question": "what did she say?", "asked": "31/12/2019"}
            {"id": "kind", "question": "what did she say?", "asked": 2019}
            {"id": "last", "question": "what did she say?"}
            """);

        var run = await _program.RunAsync("ask", "--questions", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, _program.Newsroom.Asked.Count);
        Approval.Verify("batch-bad-lines", string.Join('\n', Lines(run).Where(line => line.Contains("\"error\"", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_dash_reads_standard_input_and_as_of_serves_lines_without_a_day()
    {
        _program.Input = "\uFEFF{\"id\": \"1\", \"question\": \"what did she say?\"}\r\n";

        var run = await _program.RunAsync("ask", "--questions", "-", "--as-of", "2019-12-20");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1", JsonElement.Parse(Assert.Single(Lines(run))).GetProperty("id").GetString());
        Assert.Equal(new DateOnly(2019, 12, 20), Assert.Single(_program.Newsroom.Asked).AsOf);
    }

    [Fact]
    public async Task An_empty_file_has_no_answers()
    {
        var run = await _program.RunAsync("ask", "--questions", _program.Write("none.jsonl", ""));

        Assert.Equal(new ProgramResult(0, "", ""), run);
    }

    [Fact]
    public async Task Ctrl_c_keeps_the_lines_that_were_printed()
    {
        using var stop = new CancellationTokenSource();
        var answers = _program.Newsroom.Answers;
        _program.Newsroom.Answers = request =>
        {
            stop.Cancel();
            return answers(request);
        };
        _program.Input = string.Concat(Enumerable.Repeat("{\"id\": 1, \"question\": \"what did she say?\"}\n", 3));

        var run = await _program.RunAsync(["ask", "--questions", "-"], stop.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.Single(Lines(run));
        Assert.Equal("Stopped. Printed before and complete: 1 answer.", run.Error.Trim());
    }

    public void Dispose() => _program.Dispose();

    private static string[] Lines(ProgramResult run) => run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
