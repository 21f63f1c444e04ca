using System.CommandLine;
using BriefingBot.Evaluation.Pages;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Measures the extraction of articles from pages: <c>pages</c>.</summary>
internal sealed class PagesCommand
{
    private readonly Option<DirectoryInfo> _folder = new("--dir") { Description = "The folder of the pages.", Required = true };

    private readonly Option<FileInfo> _truth = new("--truth")
    {
        Description = "What is true of the pages: bodies, or pieces that must and must not be extracted.",
        Required = true,
    };

    private readonly ReportOptions _report = new();

    public static Command Create()
    {
        var options = new PagesCommand();
        var command = new Command("pages", "Extraction of articles from pages: bodies, or pieces with headline, day and byline.");
        command.Add(options._folder);
        command.Add(options._truth);
        options._report.AddTo(command);
        command.SetMeasurement(options.MeasureAsync);
        return command;
    }

    private Task<int> MeasureAsync(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var truth = PageSet.ReadTruth(arguments.GetRequiredValue(_truth).FullName);
        var hasBodies = truth.All(page => page.ArticleBody is not null);
        var bounds = _report.ReadBounds(arguments);
        Bound.RequireKnown(bounds, FiguresOf([], hasBodies));
        var folder = arguments.GetRequiredValue(_folder).FullName;
        if (!Directory.Exists(folder))
        {
            throw new InputException($"There is no folder {folder}.");
        }

        List<ExtractedText> pages = [.. truth.Select(page => PageSet.Extract(folder, page, cancellation))];
        var report = Report.Of(pages, page => page.Truth.HalfKey, part => new Scorecard(FiguresOf(part, hasBodies), []));
        return Task.FromResult(ReportPrinter.Print(report, _report.IsJson(arguments), bounds, output, error));
    }

    private static IReadOnlyList<Figure> FiguresOf(IReadOnlyList<ExtractedText> pages, bool hasBodies) =>
    [
        .. hasBodies ? BodyFigures.Of(pages) : PieceFigures.Of(pages),
        Figure.Count("missing", pages.Count(page => page.Page is null)),
        Figure.Rounded("ms_median", pages.Count == 0 ? null : pages.Select(page => page.Milliseconds).Order().ElementAt(pages.Count / 2), 1),
    ];
}
