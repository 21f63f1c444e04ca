using System.CommandLine;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Measures answers to a set of questions: <c>news</c> and <c>asks</c>.</summary>
internal sealed class AnswersCommand
{
    private readonly Option<FileInfo> _questions = new("--questions")
    {
        Description = "The questions, a JSON object a line.",
        Required = true,
    };

    private readonly Option<FileInfo?> _articles = new("--articles")
    {
        Description = "The articles to load and ask; those that the data folder has already are passed over.",
    };

    private readonly Option<DirectoryInfo?> _data = new("--data")
    {
        Description = "Where the articles are kept; a folder that is removed at the end where none is given.",
    };

    private readonly Option<FileInfo?> _answers = new("--answers")
    {
        Description = "Measure these answers, as 'briefingbot ask --questions' prints them, in place of asking.",
    };

    private readonly Option<FileInfo?> _writeAnswers = new("--write-answers") { Description = "Keep the answers in this file." };
    private readonly Option<int> _worst = new("--worst") { Description = "List so many of the questions that came out wrong." };
    private readonly Option<int> _daysAfter = new("--days-after")
    {
        Description = "Use articles of so many days after each question too, to compare with figures that were measured so.",
    };

    private readonly ReportOptions _report = new();
    private readonly QuestionSet _set;
    private readonly Func<AskingPlace, TextWriter, IAnswerSource> _ask;

    private AnswersCommand(QuestionSet set, Func<AskingPlace, TextWriter, IAnswerSource> ask)
    {
        _set = set;
        _ask = ask;
    }

    /// <param name="set">The kind of questions.</param>
    /// <param name="ask">Makes the source that asks the product; the writer is told how far it is.</param>
    public static Command Create(QuestionSet set, Func<AskingPlace, TextWriter, IAnswerSource> ask)
    {
        var options = new AnswersCommand(set, ask);
        var command = set == QuestionSet.News
            ? new Command("news", "Questions on the news: ranking of articles, answers in excerpts, silence.")
            : new Command("asks", "Questions as people type them: evidence in excerpts by type of question, silence.");
        command.Add(options._questions);
        command.Add(options._articles);
        command.Add(options._data);
        command.Add(options._answers);
        command.Add(options._writeAnswers);
        command.Add(options._worst);
        command.Add(options._daysAfter);
        options._report.AddTo(command);
        command.SetMeasurement(options.MeasureAsync);
        return command;
    }

    private async Task<int> MeasureAsync(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var bounds = _report.ReadBounds(arguments);
        var questions = QuestionFile.Read(arguments.GetRequiredValue(_questions).FullName, _set);
        Bound.RequireKnown(bounds, AnswerScorer.Score(AnswerScorer.Pair(questions, [])).Figures);
        var answers = await Source(arguments, error).AnswerAsync(Later(questions, arguments.GetValue(_daysAfter)), cancellation);
        if (arguments.GetValue(_writeAnswers) is { } file)
        {
            JsonLines.Write(file.FullName, answers);
        }

        var outcomes = AnswerScorer.Pair(questions, answers);
        var report = Report.Of(outcomes, outcome => outcome.Question.Id, AnswerScorer.Score);
        var exitCode = ReportPrinter.Print(report, _report.IsJson(arguments), bounds, output, error);
        WorstQuestions.Of(outcomes, arguments.GetValue(_worst)).ToList().ForEach(error.WriteLine);
        return exitCode;
    }

    private static IReadOnlyList<EvaluationQuestion> Later(IReadOnlyList<EvaluationQuestion> questions, int days) =>
        days == 0 ? questions : [.. questions.Select(question => question with { Asked = question.Asked?.AddDays(days) })];

    private IAnswerSource Source(ParseResult arguments, TextWriter error)
    {
        var place = new AskingPlace(arguments.GetValue(_articles), arguments.GetValue(_data));
        return (arguments.GetValue(_answers), place) switch
        {
            ({ } file, { Articles: null, Data: null }) => new AnswerFile(file.FullName),
            (null, not { Articles: null, Data: null }) => _ask(place, error),
            (null, _) => throw new InputException(
                "Tell what to measure: --articles to load and ask, --data with articles in it, or --answers."),
            _ => throw new InputException("Answers that are given are not asked again: leave --articles and --data out, or --answers."),
        };
    }
}
