namespace BriefingBot.Evaluation.Questions;

/// <summary>What a set of questions tells of a right answer.</summary>
internal enum QuestionSet
{
    /// <summary>The articles that tell it.</summary>
    News,

    /// <summary>The sentences that tell it.</summary>
    Asks,
}
