using System.Globalization;
using BriefingBot.Core.Articles;
using BriefingBot.Output;
using Spectre.Console;

namespace BriefingBot.Catalog;

/// <summary>Prints what became of an article, where there is anything to tell.</summary>
internal static class HistoryPrinter
{
    private const int Indent = 2;
    private const int MaxListed = 20;

    /// <summary>Prints the last change, where it was reported from, its agency, its versions, and its copies.</summary>
    public static void Print(IAnsiConsole console, ArticleVersion shown, ArticleHistory history)
    {
        var header = shown.Header;
        Line(console, header.Updated is { } updated ? $"Updated by its publisher {DayWords.Of(updated.Date)}" : null);
        Line(console, header.Dateline is { } dateline ? $"Reported from {dateline.Place}{(dateline.Day is { } day ? $", {DayWords.Of(day)}" : "")}" : null);
        Line(console, header.Credit.Length > 0 ? $"Text by {header.Credit}" : null);
        if (history.Versions.Count > 1)
        {
            Line(console, "Versions, each shown with --version NUMBER:");
            foreach (var note in history.Versions.TakeLast(MaxListed))
            {
                console.WriteRuns(Indent, new TextRun(Describe(note, isShown: note.Id == shown.Id)));
            }
        }

        if (history.Copies.Count > 0)
        {
            Line(console, "The same text at other sites:");
            foreach (var copy in history.Copies.Take(MaxListed))
            {
                console.WriteUnwrapped(Indent, copy.Outlet.Length > 0 ? $"{copy.Outlet}: {copy.Url.OriginalString}" : copy.Url.OriginalString);
            }
        }
    }

    private static string Describe(VersionNote note, bool isShown)
    {
        var marks = (note.IsCurrent, isShown) switch
        {
            (true, true) => " (current, shown here)",
            (true, false) => " (current)",
            (false, true) => " (shown here)",
            _ => "",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{note.Number}. loaded {note.LoadedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC, {note.Hash.Value[..12]}: {note.Title}{marks}");
    }

    private static void Line(IAnsiConsole console, string? text)
    {
        if (text is not null)
        {
            console.WriteRuns(0, new TextRun(text, TextLook.Faint));
        }
    }
}
