using BriefingBot.CommandLine;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Ingestion.Html;
using BriefingBot.Output;
using BriefingBot.Output.Json;

namespace BriefingBot.Extracting;

/// <summary>Prints the articles of pages without loading them.</summary>
internal sealed class ExtractHandler(PageSource source, FolderExtraction folders, Terminal terminal, TimeProvider time)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> HandleAsync(ExtractArguments arguments, CancellationToken cancellation) => arguments switch
    {
        { Folder: { } folder, OutputPath: { } path, Sources.Count: 0, Address: null } => ExtractFolderAsync(folder, path, cancellation),
        { Folder: not null } => throw new CommandException("--dir takes the pages of a folder: give --out FILE with it, and neither SOURCE nor --url."),
        { OutputPath: not null } => throw new CommandException("--out goes with --dir DIR only."),
        { Sources.Count: 0 } => throw new CommandException("Give a file or an address, or --dir DIR --out FILE."),
        { Address: not null, Sources.Count: > 1 } => throw new CommandException("--url is the address of one file. Give one SOURCE."),
        _ => ExtractAllAsync(arguments, cancellation),
    };

    private async Task<int> ExtractAllAsync(ExtractArguments arguments, CancellationToken cancellation)
    {
        var address = arguments.Address is { } told ? PageSource.AddressOf(told) : null;
        var refused = 0;
        foreach (var name in arguments.Sources)
        {
            refused += await ExtractAsync(name, address, arguments.AsJson, cancellation) ? 0 : 1;
        }

        return ExitCodeOf(refused, arguments.Sources.Count);
    }

    /// <summary>Prints one page; what speaks against it goes to standard error.</summary>
    private async Task<bool> ExtractAsync(string name, Uri? address, bool asJson, CancellationToken cancellation)
    {
        try
        {
            var (bytes, found) = await source.GetAsync(name, address, cancellation);
            var page = PageExtractor.Extract(bytes, found, time, cancellation);
            if (asJson)
            {
                JsonLine.Write(terminal.Output.Stream, ExtractedPageJson.Of(page, found), OutputJson.Minimal.ExtractedPageJson);
            }
            else if (page.Text.Length > 0)
            {
                await terminal.Output.Writer.WriteLineAsync(SafeText.Lines(page.Text).AsMemory(), cancellation);
            }

            await ReportAsync(page.Problem is { } problem ? $"{name}: {problem}" : null);
            return page.Problem is null;
        }
        catch (Exception failure) when (failure is FetchException or CommandException)
        {
            await ReportAsync(failure is FetchException ? $"{name}: {failure.Message}" : failure.Message);
            return false;
        }
    }

    private async Task<int> ExtractFolderAsync(string folder, string path, CancellationToken cancellation)
    {
        var (pages, refused, count) = await folders.RunAsync(folder, cancellation);
        try
        {
            await using var file = File.Create(path);
            await JsonLine.WriteAsync(file, pages, OutputJson.Minimal.SortedDictionaryStringExtractedPageJson, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandException($"{path} cannot be written ({failure.Message}). Check the path.", failure);
        }

        foreach (var problem in refused)
        {
            await ReportAsync(problem);
        }

        return ExitCodeOf(refused.Count, count);
    }

    private Task ReportAsync(string? problem) => problem is null ? Task.CompletedTask : terminal.Notices.Writer.WriteLineAsync(problem);

    private static int ExitCodeOf(int refused, int all) =>
        refused == 0 ? ExitCode.Done : refused >= all ? ExitCode.Failed : ExitCode.PartlyRefused;
}
