using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>A report as a table: a figure a row, a part of the questions a column.</summary>
internal static class ReportTable
{
    private const string None = "–";

    public static string Of(Report report) => MarkdownTable.Of(
        ["figure", .. report.Columns.Select(column => column.Heading)],
        [
            .. report.Whole.Select(figure => FigureRow(figure.Name, report)),
            .. report.Columns[0].Figures.EvidenceByType.Select(type => TypeRow(type.Type, report)),
        ]);

    private static IReadOnlyList<string> FigureRow(string name, Report report) =>
        [name, .. report.Columns.Select(column => column.Figures.Figures.FirstOrDefault(figure => figure.Name == name)?.Shown ?? None)];

    private static IReadOnlyList<string> TypeRow(string type, Report report) =>
        [$"evidence_at_1 {type}", .. report.Columns.Select(column => Fraction(column.Figures, type))];

    private static string Fraction(Scorecard part, string type) =>
        part.EvidenceByType.FirstOrDefault(share => share.Type == type)?.Fraction ?? None;
}
