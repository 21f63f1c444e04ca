using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Evaluation.Tests.Support;

namespace BriefingBot.Evaluation.Tests.Scoring;

public sealed class AnswerScorerTests
{
    private static readonly EvidenceSpan s_first = new("u1", 0, 100);
    private static readonly EvidenceSpan s_second = new("u1", 300, 400);
    private static readonly EvidenceSpan s_elsewhere = new("u2", 0, 100);

    [Fact]
    public void Score_NewsAnswers_HasTheFiguresComputedByHand()
    {
        EvaluationQuestion[] questions =
        [
            Given.NewsQuestion("first", "Ann Lee", "u1"),
            Given.NewsQuestion("second", "Bob Ray", "u1", "u2"),
            Given.NewsQuestion("not asked", "Cy Orr", "u3"),
            Given.Unanswerable("silent"),
            Given.Unanswerable("loud"),
        ];
        GivenAnswer[] answers =
        [
            Given.Answer("first", .9, ms: 4).Saying("Ann Lee won the race.").Ranking("u1"),
            Given.Answer("second", .6, ms: 10).Saying("It rained on Monday.", "Bob Ray came second.").Ranking("u9", "u9", "u2", "u1"),
            Given.Answer("silent", .2, ms: 2) with { Answered = false },
            Given.Answer("loud", .6, ms: 6).Saying("Nobody knows."),
        ];

        var figures = Score(questions, answers).Figures;

        // nDCG: (1 + (1/log2 3 + 1/log2 4) / (1 + 1/log2 3) + 0) / 3. AUC: 3.5 of the 6 pairs of .9, .6, 0 and .2, .6 are in order.
        Assert.Equal(
            [
                ("questions", 5), ("missing", 1), ("excerpt_words_mean", 3.8),
                ("recall@1", .3333), ("recall@5", .6667), ("recall@10", .6667), ("recall@20", .6667), ("mrr@10", .5), ("ndcg@10", .5645),
                ("answer_in_top1", .3333), ("answer_in_top3", .6667),
                ("abstain_auc", .5833), ("abstain_precision", .5), ("abstain_recall", .5), ("abstain_f1", .5),
                ("right_overall", .4), ("wrong_when_answered", .6667), ("ms_p50", 6), ("ms_p95", 10),
            ],
            figures.Select(figure => (figure.Name, figure.Value ?? -1)));
    }

    [Fact]
    public void Score_AsksAnswers_CountsEvidenceByType()
    {
        EvaluationQuestion[] questions =
        [
            Given.AsksQuestion("a", "who", s_first),
            Given.AsksQuestion("b", "who", s_first, s_second),
            Given.AsksQuestion("c", "when", s_second),
        ];
        GivenAnswer[] answers =
        [
            Given.Answer("a", 1).Showing(s_first),
            Given.Answer("b", 1).Showing(s_elsewhere, s_elsewhere, s_second),
            Given.Answer("c", 1).Showing(s_elsewhere, s_elsewhere, s_elsewhere, s_second),
        ];

        var scorecard = Score(questions, answers);

        Assert.Equal(.3333, Value(scorecard, "evidence_at_1"));
        Assert.Equal(.6667, Value(scorecard, "evidence_at_3"));
        Assert.Equal([new("when", 0, 1), new TypeShare("who", 1, 2)], scorecard.EvidenceByType);
    }

    [Fact]
    public void Score_SeveralAnswersWithOneId_TakesTheLast()
    {
        var scorecard = Score(
            [Given.NewsQuestion("q", "Ann", "u1")], [Given.Answer("q", 1).Saying("Bob won."), Given.Answer("q", 1).Saying("Ann won.")]);

        Assert.Equal(1, Value(scorecard, "answer_in_top1"));
    }

    [Fact]
    public void Score_NoQuestions_HasNoShare()
    {
        var scorecard = Score([], []);

        Assert.Null(Value(scorecard, "answer_in_top1"));
        Assert.Null(Value(scorecard, "right_overall"));
        Assert.Null(Value(scorecard, "abstain_auc"));
    }

    private static Scorecard Score(EvaluationQuestion[] questions, GivenAnswer[] answers) =>
        AnswerScorer.Score(AnswerScorer.Pair(questions, answers));

    private static double? Value(Scorecard scorecard, string name) => scorecard.Figures.Single(figure => figure.Name == name).Value;
}
