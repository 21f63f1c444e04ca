using System.IO.Compression;
using BriefingBot.Intake;

namespace BriefingBot.Ingesting;

/// <summary>Counts the articles of sources beforehand, so that the time left can be told.</summary>
internal static class SourceSize
{
    private static readonly EnumerationOptions s_everyFile = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    // They hold any number of articles, which only reading them tells.
    private static readonly string[] s_collections = [".json", ".zip", ".tar", ".tgz", ".mbox", ".xml", ".rss", ".atom", ".opml"];

    /// <summary>The number of lines of JSON Lines files, and one for every other file.</summary>
    /// <returns>Null where it cannot be told: a source is unreadable or of the web, or holds any number of articles, as archives do.</returns>
    public static async Task<int?> CountAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        try
        {
            var articles = 0;
            foreach (var file in paths.SelectMany(path => Files(path, cancellation)))
            {
                if (await CountFileAsync(file, cancellation) is not { } inFile)
                {
                    return null;
                }

                articles += inFile;
            }

            return articles;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Files(string path, CancellationToken cancellation) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", s_everyFile)
        : SourcePattern.IsPattern(path) ? SourcePattern.Matches(path, int.MaxValue, cancellation).SelectMany(match => Files(match, cancellation))
        : [path];

    private static async Task<int?> CountFileAsync(string file, CancellationToken cancellation)
    {
        var packed = HasExtension(file, ".gz");
        var name = packed ? file[..^".gz".Length] : file;
        if (file == SourcePattern.StandardInput || WebSource.IsAddress(file) || Array.Exists(s_collections, ending => HasExtension(name, ending)))
        {
            return null;
        }

        if (!HasExtension(name, ".jsonl") && !HasExtension(name, ".ndjson"))
        {
            return 1;
        }

        await using var content = File.OpenRead(file);
        await using var lines = packed ? (Stream)new GZipStream(content, CompressionMode.Decompress) : content;
        return await CountLinesAsync(lines, cancellation);
    }

    private static async Task<int> CountLinesAsync(Stream content, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        var (lines, last) = (0, (byte)'\n');
        for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0;)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            last = buffer[read - 1];
        }

        return last == '\n' ? lines : lines + 1;
    }

    private static bool HasExtension(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
