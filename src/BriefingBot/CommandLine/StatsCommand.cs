using System.CommandLine;
using BriefingBot.Maintenance;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot stats: counts and sizes.</summary>
internal static class StatsCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var command = new Command("stats", "Shows how much is stored.") { options.Json };
        runner.Bind<StatsHandler>(command, (handler, parsed, cancellation) =>
            handler.HandleAsync(parsed.GetValue(options.Json), cancellation));
        return command;
    }
}
