namespace BriefingBot.Ingestion.Sources;

/// <summary>Sees whether a file is of the kind that its name tells.</summary>
internal static class NameCheck
{
    private const string GzipEnding = ".gz";

    /// <summary>What the name tells wrongly and what to do, or null.</summary>
    public static string? Problem(string name, bool isPacked, byte[] content)
    {
        var saysPacked = name.EndsWith(GzipEnding, StringComparison.OrdinalIgnoreCase);
        if (saysPacked != isPacked)
        {
            return isPacked
                ? "The file is packed with gzip, but its name does not end in .gz. Give it the ending it should have."
                : "The file's name ends in .gz, but it is not packed with gzip. Pack it, or take the ending away.";
        }

        var prefix = content.AsSpan(0, Math.Min(content.Length, Peek.Size));
        var named = FileName.KindOf(name);
        var found = KindDetector.Detect(prefix, SourceKind.Unknown);
        return ForeignContent.NameOf(prefix) is not null || content.Length == 0 ? KindDetector.Detect(prefix, named).Problem
            : found.Kind != SourceKind.Unknown && !IsSame(found.Kind, named) ? Lies(named, found.Kind)
            : IsBinary(prefix) ? $"The file is no {Word(named)} but something that no person can read. Save it as text and load that."
            : found.Kind == SourceKind.Unknown && !MayBe(named, prefix) ? $"The file's name says {Word(named)}, which its content is not. {Rename}"
            : null;
    }

    private const string Rename = "Give it the ending that fits, or save it again.";

    private static string Lies(SourceKind named, SourceKind found) => $"The file's name says {Word(named)}, but it holds {Word(found)}. {Rename}";

    // One object may be a line of JSON Lines as well as a whole JSON file.
    private static bool IsSame(SourceKind one, SourceKind other) => one == other || (IsJson(one) && IsJson(other));

    private static bool IsJson(SourceKind kind) => kind is SourceKind.Json or SourceKind.JsonLines;

    /// <summary>Whether what shows no kind of its own may be of this kind: broken JSON still begins like JSON, a piece of HTML with a tag.</summary>
    private static bool MayBe(SourceKind kind, ReadOnlySpan<byte> prefix)
    {
        var first = KindDetector.FirstCharacter(prefix);
        return kind switch
        {
            SourceKind.Json or SourceKind.JsonLines => first is '{' or '[',
            SourceKind.Html => first == '<',
            _ => true,
        };
    }

    /// <summary>Control characters, of which no text has many. Text in UTF-16 has a NUL in every other place at the most.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> prefix)
    {
        var (controls, evenNuls, oddNuls) = (0, 0, 0);
        for (var i = 0; i < prefix.Length; i++)
        {
            controls += prefix[i] is > 0 and < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
            evenNuls += prefix[i] == 0 && i % 2 == 0 ? 1 : 0;
            oddNuls += prefix[i] == 0 && i % 2 == 1 ? 1 : 0;
        }

        const int TextBytesPerControl = 50;
        return controls > 1 + (prefix.Length / TextBytesPerControl) || Math.Min(evenNuls, oddNuls) > prefix.Length / TextBytesPerControl;
    }

    private static string Word(SourceKind kind) => kind switch
    {
        SourceKind.JsonLines => "JSON Lines",
        SourceKind.Json => "JSON",
        SourceKind.Html => "HTML",
        SourceKind.Markdown => "Markdown",
        SourceKind.PlainText => "text",
        _ => "a known kind",
    };
}
