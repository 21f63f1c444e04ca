namespace BriefingBot.Ingestion.Sources;

/// <summary>Names of entries in archives and of attachments, which anybody may have written anything into. None is ever a path on a disk.</summary>
internal static class EntryName
{
    private const int MaxLength = 200;

    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>The name for messages: without steps up, roots, drives and control characters, shortened from the front.</summary>
    public static string Shown(string name)
    {
        var segments = name.Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(segment => segment is not ("." or "..") && segment is not [_, ':']);
        var shown = string.Concat(string.Join('/', segments).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
        return shown.Length == 0 ? "(without a name)" : shown.Length <= MaxLength ? shown : "…" + shown[^MaxLength..];
    }

    /// <summary>Whether it is a file that systems keep for themselves, as hidden files are.</summary>
    public static bool IsHidden(string name) =>
        name.Split(s_separators).Any(segment => (segment.StartsWith('.') && segment is not ("." or "..")) || segment == "__MACOSX");
}
