using System.IO.Enumeration;

namespace BriefingBot.Ingesting;

/// <summary>
/// Patterns of paths as shells have them, for where no shell put the files in their place: "*" and "?" within a name, "**" for folders of
/// any depth. Links to folders are not followed under "**", so that no loop can arise.
/// </summary>
internal static class SourcePattern
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private const string AnyFolders = "**";

    private static readonly EnumerationOptions s_accessible = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };

    private static readonly char[] s_separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>Whether a source is a pattern and not the name of something that is there.</summary>
    public static bool IsPattern(string source) => source.AsSpan().ContainsAny('*', '?') && !File.Exists(source) && !Directory.Exists(source);

    /// <summary>The files and folders that match, in the order of their names.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="most">The most that are taken.</param>
    /// <param name="cancellation">Stops between two folders.</param>
    public static IReadOnlyList<string> Matches(string pattern, int most, CancellationToken cancellation)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var segments = pattern[root.Length..].Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        return [.. Matches(root, segments, cancellation).Distinct(StringComparer.Ordinal).Take(most)];
    }

    private static IEnumerable<string> Matches(string folder, ReadOnlyMemory<string> segments, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var segment = segments.Span[0];
        var rest = segments[1..];
        if (segment == AnyFolders)
        {
            // "news/**" means all that is in it, which a folder gives by itself.
            return rest.IsEmpty ? [folder.Length > 0 ? folder : "."] : Matches(folder, rest, cancellation).Concat(
                Entries(folder, "*", foldersOnly: true).Where(IsNoLink).SelectMany(inner => Matches(inner, segments, cancellation)));
        }

        if (!segment.AsSpan().ContainsAny('*', '?'))
        {
            var path = Path.Join(folder, segment);
            return !rest.IsEmpty ? Directory.Exists(path) || segment is "." or ".." ? Matches(path, rest, cancellation) : []
                : Path.Exists(path) ? [path] : [];
        }

        var found = Entries(folder, segment, foldersOnly: !rest.IsEmpty);
        return rest.IsEmpty ? found : found.SelectMany(inner => Matches(inner, rest, cancellation));
    }

    private static List<string> Entries(string folder, string pattern, bool foldersOnly)
    {
        try
        {
            var entries = new FileSystemEnumerable<string>(
                folder.Length > 0 ? folder : ".", (ref FileSystemEntry entry) => Path.Join(folder, entry.FileName), s_accessible)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                    (entry.IsDirectory || !foldersOnly)
                    && (pattern[0] == '.' || entry.FileName[0] != '.')
                    && FileSystemName.MatchesSimpleExpression(pattern, entry.FileName, ignoreCase: OperatingSystem.IsWindows()),
            };
            return [.. entries.Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static bool IsNoLink(string folder) => !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);
}
