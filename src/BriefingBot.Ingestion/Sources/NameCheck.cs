namespace BriefingBot.Ingestion.Sources;

/// <summary>Sees whether a file is of the kind that its name tells.</summary>
internal static class NameCheck
{
    private const string Rename = "Give it the ending that fits, or save it again.";

    private static readonly string[] s_packedEndings = [".gz", ".tgz"];

    /// <summary>What the name tells wrongly and what to do, or null.</summary>
    public static string? Problem(string name, bool isPacked, byte[] content)
    {
        var saysPacked = Array.Exists(s_packedEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (saysPacked != isPacked)
        {
            return isPacked
                ? "The file is packed with gzip, but its name does not end in .gz. Give it the ending it should have."
                : "The file's name ends in .gz, but it is not packed with gzip. Pack it, or take the ending away.";
        }

        var prefix = content.AsSpan(0, Math.Min(content.Length, Peek.Size));
        var named = FileName.KindOf(name);
        var found = KindDetector.Detect(prefix, SourceKind.Unknown);
        return ForeignContent.NameOf(prefix) is not null || content.Length == 0 || named == SourceKind.Unknown
                ? KindDetector.Detect(prefix, named).Problem
            : found.Kind != SourceKind.Unknown && !Fits(found.Kind, named) ? $"{Lie(named, found.Kind)} {Rename}"
            : BinaryContent.IsBinary(prefix) && found.Kind == SourceKind.Unknown
                ? $"The file is no {named.Word()} but something that no person can read. Save it as text and load that."
            : found.Kind == SourceKind.Unknown && !MayBe(named, prefix) ? $"The file's name says {named.Word()}, which its content is not. {Rename}"
            : null;
    }

    /// <summary>Whether a content of one kind may go by a name that tells another.</summary>
    public static bool Fits(SourceKind found, SourceKind named) => found == named || (found, named) switch
    {
        // One object may be a line of JSON Lines as well as a whole JSON file, and some feeds are JSON.
        (SourceKind.Json or SourceKind.JsonLines or SourceKind.Feed, SourceKind.Json or SourceKind.JsonLines) => true,
        (SourceKind.Mail or SourceKind.Mailbox, SourceKind.Mail or SourceKind.Mailbox) => true,
        _ => false,
    };

    /// <summary>That the name tells another kind than the content.</summary>
    public static string Lie(SourceKind named, SourceKind found) => $"The file's name says {named.Word()}, but it holds {found.Word()}.";

    /// <summary>Whether what shows no kind of its own may be of this kind: broken JSON still begins like JSON, a piece of HTML with a tag.</summary>
    private static bool MayBe(SourceKind kind, ReadOnlySpan<byte> prefix)
    {
        var first = KindDetector.FirstCharacter(prefix);
        return kind switch
        {
            SourceKind.Json or SourceKind.JsonLines => first is '{' or '[',
            SourceKind.Html => first == '<',
            SourceKind.PlainText or SourceKind.Markdown or SourceKind.Mail => true,
            _ => false,
        };
    }
}
