using System.Text;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>Writes a table that reads well as plain text and renders as Markdown; the columns after the first are right-aligned.</summary>
internal static class MarkdownTable
{
    /// <param name="heading">The columns' names.</param>
    /// <param name="rows">A cell for each column.</param>
    public static string Of(IReadOnlyList<string> heading, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = heading.Select((name, column) => rows.Select(row => row[column].Length).Append(name.Length).Append(3).Max()).ToArray();
        var table = new StringBuilder();
        AppendRow(table, heading, widths);
        AppendRow(table, [.. widths.Select((width, column) => Rule(width, isRightAligned: column > 0))], widths);
        foreach (var row in rows)
        {
            AppendRow(table, row, widths);
        }

        return table.ToString();
    }

    private static string Rule(int width, bool isRightAligned) => isRightAligned ? new string('-', width - 1) + ':' : new('-', width);

    private static void AppendRow(StringBuilder table, IReadOnlyList<string> cells, int[] widths)
    {
        for (var column = 0; column < widths.Length; column++)
        {
            var cell = cells[column].Replace('|', '/');
            table.Append("| ").Append(column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])).Append(' ');
        }

        table.Append("|\n");
    }
}
