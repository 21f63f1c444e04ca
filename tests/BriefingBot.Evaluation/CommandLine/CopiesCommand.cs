using System.CommandLine;
using System.Globalization;
using BriefingBot.Core.Loading;
using BriefingBot.Evaluation.Copies;
using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Ingestion;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Measures the finding of near duplicates: <c>copies</c>.</summary>
internal sealed class CopiesCommand
{
    private readonly Option<FileInfo> _articles = new("--articles") { Description = "The articles to compare with each other.", Required = true };
    private readonly Option<int> _list = new("--list") { Description = "List so many of the pairs, the least alike first." };
    private readonly ReportOptions _report = new();

    public static Command Create()
    {
        var options = new CopiesCommand();
        var command = new Command("copies", "Near duplicates: pairs and edited texts that are found, and the time of an article.") { options._articles, options._list };
        options._report.AddTo(command);
        command.SetMeasurement(options.MeasureAsync);
        return command;
    }

    private async Task<int> MeasureAsync(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var bounds = _report.ReadBounds(arguments);
        Bound.RequireKnown(bounds, [.. CopyFigures.Of([], [])]);
        List<ShingledArticle> articles = [];
        await foreach (var outcome in new SourceReader(new()).ReadAsync(arguments.GetRequiredValue(_articles).FullName, cancellation))
        {
            if (outcome is ReadOutcome.Read read)
            {
                articles.Add(ShingledArticle.Of(read.Article));
            }
        }

        var pairs = ResemblingPair.All(articles, CopyFigures.Levels[0], cancellation);
        foreach (var pair in pairs.OrderBy(pair => pair.Resemblance).Take(arguments.GetValue(_list)))
        {
            await error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{pair.Resemblance:F2} {(pair.IsOfOneSite ? "one site" : "two sites")}\n  {Describe(pair.One)}\n  {Describe(pair.Other)}"));
        }

        var report = Report.Of(articles, article => article.Article.Url.OriginalString, part => new Scorecard([.. CopyFigures.Of(part, Within(pairs, part))], []));
        return ReportPrinter.Print(report, _report.IsJson(arguments), bounds, output, error);
    }

    private static IReadOnlyList<ResemblingPair> Within(IReadOnlyList<ResemblingPair> pairs, IReadOnlyList<ShingledArticle> part)
    {
        var articles = part.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. pairs.Where(pair => articles.Contains(pair.One) && articles.Contains(pair.Other))];
    }

    private static string Describe(ShingledArticle article) => $"{article.Article.Published} {article.Shingles.Count} {article.Article.Title} {article.Article.Url.OriginalString}";
}
