using System.CommandLine;
using BriefingBot.Maintenance;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot rebuild-index: makes the search index anew.</summary>
internal static class RebuildIndexCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var command = new Command("rebuild-index", "Throws the search index away and makes it anew from the stored articles.") { options.Json };
        runner.Bind<RebuildIndexHandler>(command, (handler, parsed, cancellation) =>
            handler.HandleAsync(parsed.GetValue(options.Json), cancellation));
        return command;
    }
}
