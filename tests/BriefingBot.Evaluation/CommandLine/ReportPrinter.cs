using BriefingBot.Evaluation.Reporting;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Prints a report and says which bounds it misses.</summary>
internal static class ReportPrinter
{
    /// <returns>The exit code.</returns>
    public static int Print(Report report, bool asJson, IEnumerable<Bound> bounds, TextWriter output, TextWriter error)
    {
        if (asJson)
        {
            output.WriteLine(ReportJson.Of(report));
        }
        else
        {
            output.Write(ReportTable.Of(report));
        }

        var misses = bounds.Select(bound => bound.Miss(report.Whole)).OfType<string>().ToList();
        misses.ForEach(error.WriteLine);
        return misses.Count == 0 ? ExitCodes.Done : ExitCodes.BoundMissed;
    }
}
