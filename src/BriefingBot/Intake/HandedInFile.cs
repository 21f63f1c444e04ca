using System.Globalization;
using BriefingBot.Chat.Ports;
using BriefingBot.Ingestion;

namespace BriefingBot.Intake;

/// <summary>A file that somebody handed in, as far as its name and size tell.</summary>
internal static class HandedInFile
{
    private const int MaxNameLength = 120;

    private static readonly string[] s_kinds =
    [
        ".txt", ".md", ".html", ".htm", ".pdf", ".eml", ".mbox", ".json", ".jsonl", ".ndjson", ".xml", ".rss", ".atom", ".opml", ".zip", ".tar",
    ];

    /// <summary>The endings that are read.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. s_kinds, .. s_kinds.Select(kind => kind + ".gz")];

    /// <summary>The file as a document.</summary>
    /// <exception cref="IntakeException">It is too large, empty, or of a kind that is not read.</exception>
    public static SourceDocument Take(string name, ReadOnlyMemory<byte> content, long maxBytes, int maxUnpackedBytes)
    {
        var plain = PlainName(name);
        return Problem(plain, content.Length, maxBytes) is { } problem
            ? throw new IntakeException(problem)
            : new(plain, content, new Uri("file:///" + Uri.EscapeDataString(plain))) { MustFitName = true, MaxUnpackedBytes = maxUnpackedBytes };
    }

    private static string? Problem(string name, long size, long maxBytes) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        _ when size == 0 => "The file is empty. Send one with an article in it.",
        _ when size > maxBytes => string.Create(
            CultureInfo.InvariantCulture, $"The file has {size:N0} bytes; at most {maxBytes:N0} are taken. Split it, or pack it with gzip."),
        ".msg" => "Mails in Outlook's own format are not read. Save the mail as .eml or its text as .txt and send that.",
        _ when !Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) =>
            $"Files of this kind are not read. Read are {string.Join(", ", s_kinds)}, each also with .gz.",
        _ => null,
    };

    /// <summary>The name without folders and control characters, shortened from the front: what counts is the ending.</summary>
    private static string PlainName(string name)
    {
        var last = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
        return plain.Length > MaxNameLength ? plain[^MaxNameLength..] : plain;
    }
}
