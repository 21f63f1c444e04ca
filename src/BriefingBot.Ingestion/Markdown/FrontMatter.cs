using BriefingBot.Ingestion.PlainText;

namespace BriefingBot.Ingestion.Markdown;

/// <summary>
/// Reads the YAML between two "---" lines at the top of a Markdown file, as far as articles use it: scalars, quoted or folded over
/// several lines, and lists in either form. Deeper structure is left alone.
/// </summary>
internal static class FrontMatter
{
    private const int MaxLines = 500;
    private const string Fence = "---";

    /// <returns>Where the text goes on; 0 where it has no front matter, or one that never ends.</returns>
    public static int Read(string text, out DocumentHeader header)
    {
        header = new();
        var line = TextLine.At(text, 0);
        if (line.Content.TrimEnd() != Fence)
        {
            return 0;
        }

        List<FrontMatterEntry> entries = [];
        for (var count = 0; count < MaxLines && line.Next < text.Length; count++)
        {
            line = TextLine.At(text, line.Next);
            if (line.Content.TrimEnd() is Fence or "...")
            {
                foreach (var entry in entries)
                {
                    header.TrySet(entry.Key, entry.Values);
                }

                return line.Next;
            }

            Take(line.Content, entries);
        }

        return 0;
    }

    private static void Take(string line, List<FrontMatterEntry> entries)
    {
        var content = line.Trim();
        var isIndented = line.Length > 0 && char.IsWhiteSpace(line[0]);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (content.Length == 0 || content[0] == '#')
        {
            return;
        }

        if (entries.Count > 0 && content.StartsWith("- ", StringComparison.Ordinal))
        {
            entries[^1].AddItem(content[2..]);
        }
        else if (entries.Count > 0 && isIndented)
        {
            entries[^1].Continue(content);
        }
        else if (colon > 0)
        {
            entries.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }
}
