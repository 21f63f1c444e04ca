using BriefingBot.CommandLine;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Output.Json;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Feeds;

/// <summary>Shows what is read of a feed; nothing is loaded.</summary>
internal sealed class FeedHandler(IOptions<BriefingBotSettings> settings, PageFetcher fetcher, TimeProvider time, Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">There is no feed.</exception>
    public async Task<int> HandleAsync(FeedArguments arguments, CancellationToken cancellation)
    {
        var source = WebSource.IsAddress(arguments.Source)
            ? await FetchAsync(arguments, cancellation)
            : new(await ReadFileAsync(arguments.Source, cancellation), arguments.Address);
        if (!FeedReader.TryRead(source, time, out var feed, out var problem))
        {
            throw new CommandException($"{arguments.Source}: {problem}");
        }

        if (arguments.AsJson)
        {
            JsonLine.Write(terminal.Output.Stream, feed.ToJson(), OutputJson.Minimal.FeedJson);
        }
        else
        {
            FeedPrinter.Print(terminal.Output.Console, feed);
        }

        if (feed.Warning is { } warning)
        {
            await terminal.Notices.Writer.WriteLineAsync($"{arguments.Source}: {warning}".AsMemory(), cancellation);
        }

        return ExitCode.Done;
    }

    private async Task<FeedSource> FetchAsync(FeedArguments arguments, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(arguments.Source, UriKind.Absolute, out var address))
        {
            throw new CommandException($"'{arguments.Source}' is not a valid address. Give a whole one, such as https://news.example/feed.");
        }

        try
        {
            var page = await fetcher.FetchAsync(new(address, FetchPurpose.Feed), cancellation);
            return new(page.Body, arguments.Address ?? page.Address, page.Charset);
        }
        catch (FetchException failure)
        {
            throw new CommandException(failure.Message, failure);
        }
    }

    private async Task<byte[]> ReadFileAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var limit = settings.Value.Ingestion.MaxFileBytes;
            return new FileInfo(path).Length <= limit
                ? await File.ReadAllBytesAsync(path, cancellation)
                : throw new CommandException(FormattableString.Invariant(
                    $"{path} has more than {limit:N0} bytes. Raise the setting Ingest:MaxFileBytes."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException($"{path} cannot be read ({failure.Message}). Check the path, and that you may read it.", failure);
        }
    }
}
