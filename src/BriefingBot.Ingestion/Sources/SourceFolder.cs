using System.Globalization;
using System.IO.Enumeration;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>The files of a folder and of the folders in it.</summary>
/// <param name="Files">Paths in the order of their names.</param>
/// <param name="Refused">Folders that cannot be read.</param>
internal sealed record SourceFolder(IReadOnlyList<string> Files, IReadOnlyList<ReadOutcome.Refused> Refused)
{
    private static readonly EnumerationOptions s_oneLevel = new() { IgnoreInaccessible = false };

    /// <summary>Lists files that are not hidden. Links to folders are not followed, so that no loop can arise.</summary>
    public static SourceFolder List(string root, int maxFiles, CancellationToken cancellation)
    {
        List<string> files = [];
        List<ReadOutcome.Refused> refused = [];
        Stack<Entry> pending = new([new Entry(root, IsFolder: true)]);
        while (pending.TryPop(out var entry))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!entry.IsFolder)
            {
                files.Add(entry.Path);
            }
            else if (!TryPush(entry.Path, maxFiles - files.Count, pending, refused))
            {
                return new([], [TooMany(root, maxFiles)]);
            }
        }

        return new(files, refused);
    }

    private static bool TryPush(string folder, int room, Stack<Entry> pending, List<ReadOutcome.Refused> refused)
    {
        try
        {
            var entries = new FileSystemEnumerable<Entry>(
                folder, (ref FileSystemEntry found) => new(found.ToSpecifiedFullPath(), found.IsDirectory), s_oneLevel)
            {
                ShouldIncludePredicate = IsWanted,
            }.Take(room - pending.Count + 1).ToList();
            entries.Sort((a, b) => string.CompareOrdinal(b.Path, a.Path));
            entries.ForEach(pending.Push);
            return pending.Count <= room;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refused.Add(new(folder, $"The folder cannot be read ({failure.Message}). Check its permissions."));
            return true;
        }
    }

    private static bool IsWanted(ref FileSystemEntry entry) => entry.IsDirectory
        ? !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        : !entry.FileName.StartsWith(".");

    /// <summary>That a folder holds nothing to read.</summary>
    public static ReadOutcome.Refused Empty(string root) =>
        new(root, $"The folder holds no file of a known kind. Known are {FileName.Known}.");

    private static ReadOutcome.Refused TooMany(string root, int maxFiles) =>
        new(root, string.Create(
            CultureInfo.InvariantCulture,
            $"The folder holds more than {maxFiles:N0} files and folders; nothing of it was read. "
            + $"Load its folders one by one, or raise the setting {nameof(IngestionOptions.MaxFiles)}."));

    private readonly record struct Entry(string Path, bool IsFolder);
}
