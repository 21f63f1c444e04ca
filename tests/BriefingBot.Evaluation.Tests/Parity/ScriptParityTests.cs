using System.Text.Json;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Evaluation.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Evaluation.Tests.Parity;

/// <summary>The figures are those of the script that comes with the evaluation data, on the same answers.</summary>
public sealed class ScriptParityTests : IDisposable
{
    private const string ByType = "evidence_at_1_by_type";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task News_GeneratedAnswers_HaveTheScriptsFigures(int seed) =>
        RequireParityAsync(SharedData.Require("newsqa", "small", "questions.jsonl"), QuestionSet.News, seed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Asks_GeneratedAnswers_HaveTheScriptsFigures(int seed) =>
        RequireParityAsync(SharedData.Require("asks", "small.jsonl"), QuestionSet.Asks, seed);

    private async Task RequireParityAsync(string questionPath, QuestionSet set, int seed)
    {
        var answerPath = _folder.PathOf("answers.jsonl");
        var questions = QuestionFile.Read(questionPath, set);
        JsonLines.Write(answerPath, new GeneratedAnswers(seed).To(questions));

        var scorecard = AnswerScorer.Score(AnswerScorer.Pair(questions, JsonLines.Read<GivenAnswer>(answerPath)));
        var printed = await Python.RunAsync(
            [SharedData.Require("eval", "score_answers.py"), questionPath, answerPath], TestContext.Current.CancellationToken);

        var script = JsonDocument.Parse(printed).RootElement;
        var numbers = script.EnumerateObject().Where(figure => figure.Name != ByType);
        var fractions = script.TryGetProperty(ByType, out var types) ? types.EnumerateObject().ToList() : [];
        Assert.Equal(
            numbers.Select(figure => (figure.Name, figure.Value.GetDouble())),
            scorecard.Figures.Select(figure => (figure.Name, figure.Value!.Value)));
        Assert.Equal(
            fractions.Select(type => (type.Name, type.Value.GetString()!)),
            scorecard.EvidenceByType.Select(type => (type.Type, type.Fraction)));
        Assert.True(
            scorecard.Figures.Single(figure => figure.Name == "answer_in_top3").Value is > 0 and < 1,
            "The generated answers are all alike.");
    }
}
