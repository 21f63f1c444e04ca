using System.CommandLine;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Measures the sentence ranker alone: <c>sentences</c>.</summary>
internal sealed class SentencesCommand
{
    private readonly Option<FileInfo> _questions = new("--questions")
    {
        Description = "Questions with candidate sentences, a JSON object a line.",
        Required = true,
    };

    private readonly ReportOptions _report = new();
    private readonly Func<IReadOnlyList<SentenceQuestion>, ISentenceScorer> _scorer;

    private SentencesCommand(Func<IReadOnlyList<SentenceQuestion>, ISentenceScorer> scorer) => _scorer = scorer;

    public static Command Create(Func<IReadOnlyList<SentenceQuestion>, ISentenceScorer> scorer)
    {
        var options = new SentencesCommand(scorer);
        var command = new Command("sentences", "Ranking of sentences by how well they answer: MAP and MRR.");
        command.Add(options._questions);
        options._report.AddTo(command);
        command.SetMeasurement(options.MeasureAsync);
        return command;
    }

    private async Task<int> MeasureAsync(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var bounds = _report.ReadBounds(arguments);
        Bound.RequireKnown(bounds, SentenceFigures.Of([]));
        var path = arguments.GetRequiredValue(_questions).FullName;
        var questions = JsonLines.Read<SentenceQuestion>(path);
        if (!questions.Any(question => question.Candidates.Any(candidate => candidate.Relevant)))
        {
            throw new InputException($"{path} has no question with a sentence that answers, so there is nothing to measure.");
        }

        await using var scorer = _scorer(questions);
        var ranked = new List<RankedSentences>(questions.Count);
        foreach (var question in questions)
        {
            cancellation.ThrowIfCancellationRequested();
            ranked.Add(RankedSentences.Of(question, scorer.Score(question, cancellation)));
        }

        var report = Report.Of(ranked, question => question.Id, part => new Scorecard(SentenceFigures.Of(part), []));
        return ReportPrinter.Print(report, _report.IsJson(arguments), bounds, output, error);
    }
}
