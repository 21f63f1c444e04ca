using System.CommandLine;
using BriefingBot.Evaluation.Feeds;
using BriefingBot.Evaluation.Feeds.Assertions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Measures the reading of feeds and of their dates: <c>feeds</c>.</summary>
internal sealed class FeedsCommand
{
    private readonly Option<FileInfo> _assertions = new("--assertions")
    {
        Description = "What has to be found in feeds, a JSON object a line; the feeds are named relative to this file.",
        Required = true,
    };

    private readonly Option<FileInfo> _dates = new("--dates")
    {
        Description = "Dates and the times that they mean, a JSON object a line.",
        Required = true,
    };

    private readonly Option<int> _worst = new("--worst") { Description = "List so many of the assertions that do not hold." };
    private readonly ReportOptions _report = new();

    private FeedsCommand()
    {
    }

    public static Command Create()
    {
        var options = new FeedsCommand();
        var command = new Command("feeds", "Reading of feeds: assertions that hold, to the letter.") { options._assertions, options._dates, options._worst };
        options._report.AddTo(command);
        command.SetMeasurement(options.MeasureAsync);
        return command;
    }

    private async Task<int> MeasureAsync(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var bounds = _report.ReadBounds(arguments);
        Bound.RequireKnown(bounds, FeedFigures.Of([]));
        var checks = Checks(arguments.GetRequiredValue(_assertions), cancellation);
        var dates = JsonLines.Read<DateCheck>(arguments.GetRequiredValue(_dates).FullName);
        List<FeedOutcome> outcomes =
        [
            .. checks.Select(check => new FeedOutcome(check.Assertion.File, check.Assertion.Part, check.IsRight)),
            .. dates.Select(date => new FeedOutcome(date.Input, "dates", date.IsRight(TimeProvider.System))),
        ];
        foreach (var miss in checks.Where(check => !check.IsRight).Take(arguments.GetValue(_worst)))
        {
            await error.WriteLineAsync($"{miss.Assertion.File} {miss.Assertion.Path}: '{miss.Found}' in place of '{miss.Wanted}'");
        }

        var report = Report.Of(outcomes, outcome => outcome.Id, part => new Scorecard(FeedFigures.Of(part), []));
        return ReportPrinter.Print(report, _report.IsJson(arguments), bounds, output, error);
    }

    private static List<FeedCheck> Checks(FileInfo file, CancellationToken cancellation)
    {
        List<FeedCheck> checks = [];
        foreach (var assertion in JsonLines.Read<FeedAssertion>(file.FullName))
        {
            cancellation.ThrowIfCancellationRequested();
            checks.Add(FeedCheck.Of(assertion, file.DirectoryName ?? "", TimeProvider.System));
        }

        return checks;
    }
}
