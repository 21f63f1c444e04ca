using System.CommandLine;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>The whole command line.</summary>
internal static class EvaluationCommand
{
    /// <param name="ask">Makes the source that asks the product; the writer is told how far it is.</param>
    /// <param name="scorer">Makes the product's sentence ranker for these questions.</param>
    public static RootCommand Create(
        Func<AskingPlace, TextWriter, IAnswerSource> ask, Func<IReadOnlyList<SentenceQuestion>, ISentenceScorer> scorer) =>
        new("Measures the quality of the product's answers. The figures are defined in the classes that compute them.")
        {
            AnswersCommand.Create(QuestionSet.News, ask),
            AnswersCommand.Create(QuestionSet.Asks, ask),
            SentencesCommand.Create(scorer),
            FeedsCommand.Create(),
            PagesCommand.Create(),
            CopiesCommand.Create(),
        };
}
