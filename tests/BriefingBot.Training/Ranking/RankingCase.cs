using BriefingBot.Core.Asking;
using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Training.Ranking;

/// <summary>A question with everything that the steps up to the sentences found for it.</summary>
/// <param name="Question">The question and what is right.</param>
/// <param name="Profile">The question as the steps see it.</param>
/// <param name="AsOf">The last day whose articles count.</param>
/// <param name="Articles">Candidate articles with their ranking, best first.</param>
/// <param name="Sentences">Candidate sentences with their features.</param>
/// <param name="Right">For each sentence whether it answers.</param>
internal sealed record RankingCase(
    EvaluationQuestion Question,
    QuestionProfile Profile,
    DateOnly AsOf,
    IReadOnlyList<ScoredArticle> Articles,
    IReadOnlyList<ScoredSentence> Sentences,
    IReadOnlyList<bool> Right)
{
    /// <summary>Whether it is trained on.</summary>
    public bool IsA { get; init; } = QuestionHalf.IsA(Question.Id);
}
