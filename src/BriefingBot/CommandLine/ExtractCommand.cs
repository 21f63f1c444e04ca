using System.CommandLine;
using BriefingBot.Extracting;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot extract: prints the articles of pages.</summary>
internal static class ExtractCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "HTML files, also packed with gzip, or addresses of pages.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        sources.Validators.Add(UnknownOptions.Refuse);
        var folder = new Option<string?>("--dir") { Description = "Extract all HTML files of a folder.", HelpName = "DIR" };
        var output = new Option<string?>("--out") { Description = "Where the articles of a folder go: one JSON object by file name.", HelpName = "FILE" };
        var address = new Option<string?>("--url") { Description = "Where the page of the file was found.", HelpName = "URL" };
        var command = new Command("extract", "Prints the article of a page as text, without loading it.")
        {
            sources, folder, output, address, options.Json,
        };
        runner.Bind<ExtractHandler>(command, (handler, parsed, cancellation) => handler.HandleAsync(
            new(
                parsed.GetValue(sources) ?? [],
                parsed.GetValue(folder),
                parsed.GetValue(output),
                parsed.GetValue(address),
                parsed.GetValue(options.Json)),
            cancellation));
        return command;
    }
}
