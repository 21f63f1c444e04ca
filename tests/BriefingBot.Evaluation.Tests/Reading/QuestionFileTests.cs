using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Testing;

namespace BriefingBot.Evaluation.Tests.Reading;

public sealed class QuestionFileTests : IDisposable
{
    private const string Unanswerable = """{"id":"2","question":"Why?","answerable":false}""";

    private const string News =
        """{"id":"1","asked":"2024-05-01","question":"Who won?","answerable":true,"answers":["Ann"],"relevant":["u1"]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_GoodFile_PassesOverBlankLinesAndUnknownFields()
    {
        var path = _folder.WriteLines("q.jsonl", News, "", """{"id":"2","question":"Why?","answerable":false,"source":"a paper"}""");

        var questions = QuestionFile.Read(path, QuestionSet.News);

        Assert.Equal(["1", "2"], [.. questions.Select(question => question.Id)]);
        Assert.Equal(new DateOnly(2024, 5, 1), questions[0].Asked);
    }

    [Theory]
    [InlineData("{\"id\":", "line 2")]
    [InlineData("""{"id":"2","question":"Why?"}""", "line 2")]
    [InlineData("""{"id":2,"question":"Why?","answerable":false}""", "line 2")]
    [InlineData("""{"id":"2","question":"Why?","answerable":false,"asked":"yesterday"}""", "line 2")]
    [InlineData("""{"id":"\ud800","question":"Why?","answerable":false}""", "line 2")]
    [InlineData("null", "line 2")]
    [InlineData("""{"id":"two","question":"Why?","answerable":true,"answers":["x"]}""", "'two'")]
    [InlineData("""{"id":"two","question":"Why?","answerable":true,"answers":[],"relevant":["u"]}""", "'two'")]
    public void Read_BadLine_TellsWhichOne(string line, string told)
    {
        var problem = Assert.Throws<InputException>(() => QuestionFile.Read(_folder.WriteLines("q.jsonl", News, line), QuestionSet.News));

        Assert.Contains("q.jsonl", problem.Message, StringComparison.Ordinal);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NewsFileAsAsks_PointsToTheOtherCommand()
    {
        var problem = Assert.Throws<InputException>(() => QuestionFile.Read(_folder.WriteLines("q.jsonl", News), QuestionSet.Asks));

        Assert.Contains("'news'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingAnswerable_IsRefused() =>
        Assert.Throws<InputException>(() => QuestionFile.Read(_folder.WriteLines("q.jsonl", Unanswerable), QuestionSet.News));

    [Fact]
    public void Read_MissingFile_IsRefusedWithItsName()
    {
        var problem = Assert.Throws<InputException>(() => QuestionFile.Read(_folder.PathOf("none.jsonl"), QuestionSet.News));

        Assert.Contains("none.jsonl", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InvalidUtf8_IsRefused()
    {
        File.WriteAllBytes(_folder.PathOf("q.jsonl"), [0x7B, 0xFF, 0x7D]);

        Assert.Throws<InputException>(() => QuestionFile.Read(_folder.PathOf("q.jsonl"), QuestionSet.News));
    }
}
