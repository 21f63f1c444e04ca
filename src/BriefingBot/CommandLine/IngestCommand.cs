using System.CommandLine;
using BriefingBot.Ingesting;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot ingest: loads articles.</summary>
internal static class IngestCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "Files, folders or addresses of pages: HTML, JSON, JSON Lines, Markdown, plain text, each also packed with gzip; feeds.",
            Arity = ArgumentArity.OneOrMore,
        };
        sources.Validators.Add(UnknownOptions.Refuse);
        var command = new Command("ingest", "Loads articles. Loading the same source again changes nothing.")
        {
            sources, options.Collection, options.Json,
        };
        runner.Bind<IngestHandler>(command, (handler, parsed, cancellation) => handler.HandleAsync(
            new(parsed.GetRequiredValue(sources), parsed.GetValue(options.Collection), parsed.GetValue(options.Json)), cancellation));
        return command;
    }
}
