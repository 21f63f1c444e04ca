using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Ingestion.Html;

namespace BriefingBot.Evaluation.Pages;

/// <summary>A folder of pages with a file that tells what is true of them.</summary>
internal static class PageSet
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Reads the truth.</summary>
    /// <exception cref="InputException">The file cannot be read or is not what is expected.</exception>
    public static IReadOnlyList<PageTruth> ReadTruth(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var pages = JsonSerializer.Deserialize<Dictionary<string, PageTruth>>(file, s_options) ?? [];
            return pages.Count > 0 ? [.. pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => page.Value with { Id = page.Key })]
                : throw new InputException($"{path} has no page.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputException($"{path} cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>Extracts a page, and measures how long that takes; a page that is missing counts as empty.</summary>
    public static ExtractedText Extract(string folder, PageTruth truth, CancellationToken cancellation)
    {
        var name = truth.File ?? truth.Id + ".html";
        var path = new[] { name, name + ".gz" }.Select(file => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        if (path is null)
        {
            return new(truth, null, 0);
        }

        using var whole = new MemoryStream();
        using (var file = File.OpenRead(path))
        using (Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file)
        {
            content.CopyTo(whole);
        }

        var start = Stopwatch.GetTimestamp();
        var page = PageExtractor.Extract(whole.ToArray(), address: null, TimeProvider.System, cancellation);
        return new(truth, page, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
