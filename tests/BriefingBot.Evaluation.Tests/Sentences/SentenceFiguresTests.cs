using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Evaluation.Tests.Sentences;

public sealed class SentenceFiguresTests
{
    [Fact]
    public void AveragePrecision_AnswersAtRanksOneThreeAndSix_IsTheMeanOfTheirPrecisions() =>
        Assert.Equal((1.0 + 2.0 / 3 + 3.0 / 6) / 3, Ranked(true, false, true, false, false, true).AveragePrecision, 12);

    [Fact]
    public void ReciprocalRank_FirstAnswerAtRankThree_IsAThird() => Assert.Equal(1.0 / 3, Ranked(false, false, true, true).ReciprocalRank);

    [Fact]
    public void Of_QuestionWithAnswersAlone_CountsOnlyAmongAllWithAnAnswer()
    {
        var figures = SentenceFigures.Of([Ranked(false, true), Ranked(true, true), Ranked(false, false)]);

        Assert.Equal(
            [
                ("questions", 1), ("map", 0.5), ("mrr", 0.5),
                ("questions_any_relevant", 2), ("map_any_relevant", 0.75), ("mrr_any_relevant", 0.75),
            ],
            figures.Select(figure => (figure.Name, figure.Value ?? -1)));
    }

    [Fact]
    public void Of_NoQuestion_HasNoNumber() =>
        Assert.All(SentenceFigures.Of([]).Where(figure => figure.Decimals > 0), figure => Assert.Null(figure.Value));

    [Fact]
    public void Ranked_EqualScores_KeepTheGivenOrder()
    {
        var question = new SentenceQuestion
        {
            Id = "q",
            Question = "Who won?",
            Candidates = [Candidate("It rained.", false), Candidate("Ann won.", true), Candidate("Bob lost.", false)],
        };

        Assert.Equal([false, false, true], RankedSentences.Of(question, [0.5, 0.1, 0.5]).Relevant);
    }

    private static RankedSentences Ranked(params bool[] relevant) => new("q", relevant);

    private static SentenceCandidate Candidate(string text, bool relevant) => new() { Text = text, Relevant = relevant };
}
