using System.Collections.Concurrent;
using BriefingBot.CommandLine;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Html;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Extracting;

/// <summary>Extracts all pages of a folder, on all cores.</summary>
internal sealed class FolderExtraction(PageSource source, IOptions<BriefingBotSettings> settings, TimeProvider time)
{
    private static readonly string[] s_endings = [".html", ".htm", ".html.gz", ".htm.gz"];

    private readonly IngestionOptions _limits = settings.Value.Ingestion;

    /// <summary>The articles by the names of their files without the ending, what was refused, and how many files there were.</summary>
    /// <exception cref="CommandException">There is no such folder, it has no page, or too many.</exception>
    public async Task<(SortedDictionary<string, ExtractedPageJson> Pages, IReadOnlyList<string> Refused, int Count)> RunAsync(
        string folder, CancellationToken cancellation)
    {
        var files = FilesOf(folder);
        ConcurrentDictionary<string, ExtractedPageJson> pages = new(StringComparer.Ordinal);
        ConcurrentBag<string> refused = [];
        var onAllCores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForEachAsync(files, onAllCores, async (file, stop) =>
        {
            try
            {
                var page = PageExtractor.Extract(await source.ReadAsync(file, stop), address: null, time, stop);
                pages[IdOf(file)] = ExtractedPageJson.Of(page, address: null);
                if (page.Problem is { } problem)
                {
                    refused.Add($"{file}: {problem}");
                }
            }
            catch (CommandException failure)
            {
                refused.Add(failure.Message);
            }
        });
        return (new(pages, StringComparer.Ordinal), [.. refused.Order(StringComparer.Ordinal)], files.Count);
    }

    /// <summary>The name of a page's file without the endings of HTML and gzip.</summary>
    public static string IdOf(string path)
    {
        var name = Path.GetFileName(path);
        var ending = s_endings.Where(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).MaxBy(ending => ending.Length);
        return ending is null ? name : name[..^ending.Length];
    }

    private List<string> FilesOf(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandException($"There is no folder {folder}. Check the path.");
        }

        var files = Directory.EnumerateFiles(folder)
            .Where(file => s_endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Take(_limits.MaxFiles + 1).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0 ? throw new CommandException($"The folder {folder} has no file that ends in {string.Join(", ", s_endings)}.")
            : files.Count > _limits.MaxFiles ? throw new CommandException(
                $"The folder {folder} has more than {_limits.MaxFiles} pages. Split it or raise the setting Ingest:MaxFiles.")
            : files;
    }
}
