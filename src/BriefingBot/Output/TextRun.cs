using System.Text;
using Spectre.Console;

namespace BriefingBot.Output;

/// <summary>A piece of text with one look. It may come from an article: it is made harmless when it is written.</summary>
/// <param name="Text">The words; never read as markup.</param>
/// <param name="Look">How they look where the terminal can show it.</param>
/// <param name="KeepLines">Whether line ends stay; else the run is one line.</param>
internal readonly record struct TextRun(string Text, TextLook Look = TextLook.Plain, bool KeepLines = false)
{
    /// <summary>The harmless words.</summary>
    public string Safe => KeepLines ? SafeText.Lines(Text) : SafeText.OneLine(Text);
}

/// <summary>How a run of text looks.</summary>
internal enum TextLook
{
    /// <summary>As the rest.</summary>
    Plain,

    /// <summary>Stands out.</summary>
    Strong,

    /// <summary>Stands back.</summary>
    Faint,

    /// <summary>Something is wrong.</summary>
    Alarm,
}

/// <summary>Writes runs of text to a console.</summary>
internal static class TextRuns
{
    /// <summary>Writes one paragraph, wrapped to the terminal's width with every line <paramref name="indent"/> columns in.</summary>
    public static void WriteRuns(this IAnsiConsole console, int indent, params ReadOnlySpan<TextRun> runs)
    {
        if (console.Profile.Width > OutputChannel.WidestLine)
        {
            // Spectre.Console would fill every line up to the longest with blanks.
            console.WritePlain(indent, runs);
            return;
        }

        var paragraph = new Paragraph();
        foreach (var run in runs)
        {
            paragraph.Append(run.Safe, StyleOf(run.Look));
        }

        console.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)));
    }

    /// <summary>Writes columns on a line that is never wrapped, so that an address can be copied whole.</summary>
    public static void WriteUnwrapped(this IAnsiConsole console, int indent, params IEnumerable<string> columns) =>
        console.Profile.Out.Writer.WriteLine(new string(' ', indent) + string.Join("  ", columns.Select(SafeText.OneLine)));

    private static void WritePlain(this IAnsiConsole console, int indent, ReadOnlySpan<TextRun> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(run.Safe);
        }

        foreach (var line in text.ToString().Split('\n'))
        {
            console.Profile.Out.Writer.WriteLine(line.Length == 0 ? "" : new string(' ', indent) + line.TrimEnd('\r'));
        }
    }

    private static Style StyleOf(TextLook look) => look switch
    {
        TextLook.Strong => new(decoration: Decoration.Bold),
        TextLook.Faint => new(decoration: Decoration.Dim),
        TextLook.Alarm => new(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
