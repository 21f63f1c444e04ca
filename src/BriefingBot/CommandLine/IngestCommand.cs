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
            Description = "Files, folders, patterns such as 'news/**/*.html', addresses of the web, or - for standard input. Read are, by their content: "
                + "HTML, PDF, plain text, Markdown, mails and mailboxes, JSON and JSON Lines, feeds, sitemaps, OPML, and ZIP and tar archives of these; "
                + "each also packed with gzip. An article on standard input that tells no address gets one made of a hash of the input.",
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
