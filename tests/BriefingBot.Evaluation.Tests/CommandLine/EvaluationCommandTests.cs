using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.CommandLine;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Evaluation.Tests.CommandLine;

public sealed class EvaluationCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly string _questions;
    private readonly string _answers;
    private readonly string _sentences;
    private readonly FakeAnswers _fake = new(Given.Answer("1", 0.9).Saying("Ann Lee “won”."));
    private AskingPlace? _asked;

    public EvaluationCommandTests()
    {
        _questions = _folder.WriteLines(
            "questions.jsonl",
            """{"id":"1","question":"Who won?","answerable":true,"answers":["Ann"],"relevant":["u1"]}""",
            """{"id":"2","question":"Why?","answerable":false}""");
        _answers = _folder.WriteLines(
            "answers.jsonl",
            """{"id":"1","answered":true,"confidence":0.9,"excerpts":[{"text":"Bob won."}],"articles":[{"url":"u1"}],"ms":3}""");
        _sentences = _folder.WriteLines(
            "sentences.jsonl",
            """
            {"id":"1","question":"Who won?",
            "candidates":[{"text":"It was Ann.","relevant":true},{"text":"It rained all day.","relevant":false}]}
            """.ReplaceLineEndings(""));
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task News_AnswersGiven_PrintsTheTable()
    {
        string[] bounds = ["--floor", "recall@1=1", "abstain_recall=1"];

        Assert.Equal(ExitCodes.Done, await RunAsync(["news", "--questions", _questions, "--answers", _answers, .. bounds]));

        Assert.Contains("| mrr@10              | 1.0000 |", _output.ToString(), StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public async Task News_BoundsMissed_TellsEachAndFails()
    {
        string[] bounds = ["--floor", "answer_in_top1=.4", "--floor", "recall@1=.7", "--ceiling", "ms_p95=2"];

        Assert.Equal(ExitCodes.BoundMissed, await RunAsync(["news", "--questions", _questions, "--answers", _answers, .. bounds]));

        Assert.Equal(
            ["answer_in_top1 is 0.0000, below the floor of 0.4", "ms_p95 is 3.0, above the ceiling of 2"],
            _error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task News_Worst_ListsWhatCameOutWrong()
    {
        await RunAsync("news", "--questions", _questions, "--answers", _answers, "--worst", "5");

        Assert.Equal("1  Who won?  want \"Ann\"  got \"Bob won.\"" + Environment.NewLine, _error.ToString());
    }

    [Fact]
    public async Task News_Asking_KeepsTheAnswersForLater()
    {
        var kept = _folder.PathOf("kept.jsonl");

        await RunAsync("news", "--questions", _questions, "--articles", "a.jsonl.gz", "--data", "d", "--write-answers", kept, "--json");

        Assert.Equal(("a.jsonl.gz", "d"), (_asked!.Articles!.Name, _asked.Data!.Name));
        Assert.Equal("Ann Lee “won”.", Assert.Single(Assert.Single(JsonLines.Read<GivenAnswer>(kept)).Excerpts!).Text);
        Assert.Contains("\"answer_in_top1\":1", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_DaysAfter_AsksAsOfALaterDay()
    {
        var dated = _folder.WriteLines("dated.jsonl", """{"id":"1","question":"Who won?","answerable":true,"answers":["Ann"],"relevant":["u1"],"asked":"2020-02-28"}""");

        await RunAsync("news", "--questions", dated, "--data", "d", "--days-after", "2");

        Assert.Equal([new DateOnly(2020, 3, 1)], _fake.Asked);
    }

    [Theory]
    [InlineData("news", "--articles")]
    [InlineData("news", "")]
    [InlineData("news", "--floor", "accuracy=1", "--data", "d")]
    [InlineData("asks", "--data", "d")]
    public async Task Answers_UnfitArguments_AreRefusedWithoutAsking(params string[] arguments)
    {
        string[] rest = arguments[1] switch { "--articles" => ["--articles", "a", "--answers", _answers], "" => [], _ => arguments[1..] };

        Assert.Equal(ExitCodes.BadInput, await RunAsync([arguments[0], "--questions", _questions, .. rest]));

        Assert.Null(_asked);
        Assert.NotEmpty(_error.ToString());
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task News_Cancelled_SaysSo()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        Assert.Equal(ExitCodes.Cancelled, await RunUntilAsync(cancellation.Token, "news", "--questions", _questions, "--data", "d"));
    }

    [Fact]
    public async Task Sentences_RankedWrongly_MissesTheFloor()
    {
        Assert.Equal(ExitCodes.BoundMissed, await RunAsync("sentences", "--questions", _sentences, "--floor", "map=.85"));

        Assert.Contains("map is 0.5000, below the floor of 0.85", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_NothingRelevant_IsRefused()
    {
        var path = _folder.WriteLines("none.jsonl", """{"id":"1","question":"Who?","candidates":[{"text":"It rained.","relevant":false}]}""");

        Assert.Equal(ExitCodes.BadInput, await RunAsync("sentences", "--questions", path));
    }

    private Task<int> RunAsync(params string[] arguments) => RunUntilAsync(TestContext.Current.CancellationToken, arguments);

    private Task<int> RunUntilAsync(CancellationToken cancellation, params string[] arguments) =>
        EvaluationCommand.Create(
            (place, _) =>
            {
                _asked = place;
                return _fake;
            },
            _ => new LongestFirst())
            .Parse(arguments).InvokeAsync(new() { Output = _output, Error = _error }, cancellation);
}
