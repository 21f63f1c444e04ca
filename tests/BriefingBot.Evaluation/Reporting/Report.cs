using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>The figures over all questions and over each half of them.</summary>
internal sealed record Report(IReadOnlyList<Column> Columns)
{
    /// <summary>Scores the whole and both halves.</summary>
    /// <param name="items">What is scored, an item a question.</param>
    /// <param name="id">The question's id.</param>
    /// <param name="score">Makes the figures of some of the items.</param>
    public static Report Of<T>(IReadOnlyList<T> items, Func<T, string> id, Func<IReadOnlyList<T>, Scorecard> score)
    {
        var halves = items.ToLookup(item => QuestionHalf.IsA(id(item)));
        return new([
            new("all", "all", score(items)),
            new("half A", "half_a", score([.. halves[true]])),
            new("half B", "half_b", score([.. halves[false]])),
        ]);
    }

    /// <summary>The figures over all questions.</summary>
    public IReadOnlyList<Figure> Whole => Columns[0].Figures.Figures;
}
