using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>A question with the answer that was given to it, if one was.</summary>
internal sealed class QuestionOutcome
{
    public QuestionOutcome(EvaluationQuestion question, GivenAnswer? answer)
    {
        Question = question;
        Answer = answer;
        IsFirstRight = question.Evidence is { } evidence
            ? Excerpts.Take(1).Any(excerpt => EvidenceOverlap.Hits(excerpt, evidence))
            : HoldsAnswer(1);
    }

    public EvaluationQuestion Question { get; }

    public GivenAnswer? Answer { get; }

    public IReadOnlyList<GivenExcerpt> Excerpts => Answer?.Excerpts ?? [];

    public double Confidence => Answer?.Confidence ?? 0;

    public bool IsAnswered => Answer?.Answered ?? false;

    /// <summary>Whether the best excerpt shows the evidence or, in a set without evidence, holds the answer.</summary>
    public bool IsFirstRight { get; }

    /// <summary>Whether a person would be content: the right excerpt where there is one, silence where there is none.</summary>
    public bool IsContent => Question.Answerable ? IsAnswered && IsFirstRight : !IsAnswered;

    /// <summary>Whether one of the best <paramref name="excerpts"/> excerpts holds the answer.</summary>
    public bool HoldsAnswer(int excerpts) => Excerpts.Take(excerpts).Any(excerpt => AnswerText.Holds(excerpt.Text, Question.Answers));
}
