using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Output;
using Spectre.Console;

namespace BriefingBot.Ingesting;

/// <summary>Prints what a load came to, for people.</summary>
internal static class IngestPrinter
{
    private const int MaxListed = 20;
    private const int Indent = 2;

    /// <summary>Prints counts, everything that was refused with its place and reason, and warnings.</summary>
    public static void Print(IAnsiConsole console, CollectionName collection, LoadReport report, IngestOutcome outcome)
    {
        if (outcome.Error is { } error)
        {
            console.WriteRuns(0, new TextRun(error, TextLook.Alarm));
        }
        else
        {
            console.WriteRuns(
                0,
                new($"Collection '{collection}': ", TextLook.Strong),
                new($"{CountWords.Of(report.Added)} added, {CountWords.Of(report.Updated)} updated, "),
                new($"{CountWords.Of(report.Unchanged)} unchanged, {CopiesOf(report)}{RemovedOf(report)}{CountWords.Of(report.RefusedCount)} refused. "),
                new($"{CountWords.Of(report.Passages, "passage")} in {CountWords.OfTime(report.Elapsed)}."));
        }

        PrintList(console, "Refused:", [.. report.Refused.Select(refused => $"{refused.Where}: {refused.Reason}")], report.RefusedCount);
        PrintList(console, "Warnings:", report.Warnings, report.Warnings.Count);
    }

    private static string CopiesOf(LoadReport report) => report.Copies == 0 ? ""
        : $"{CountWords.Of(report.Copies)} added as {(report.Copies == 1 ? "a copy" : "copies")} of another outlet's text, ";

    private static string RemovedOf(LoadReport report) => report.Removed == 0 ? "" : $"{CountWords.Of(report.Removed)} left out as removed, ";

    private static void PrintList(IAnsiConsole console, string heading, IReadOnlyList<string> lines, int count)
    {
        if (count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteRuns(0, new TextRun(heading, TextLook.Strong));
        foreach (var line in lines.Take(MaxListed))
        {
            console.WriteRuns(Indent, new TextRun(line));
        }

        var unlisted = count - Math.Min(lines.Count, MaxListed);
        if (unlisted > 0)
        {
            console.WriteRuns(Indent, new TextRun($"and {CountWords.Of(unlisted)} more"));
        }
    }
}
