using System.CommandLine;
using BriefingBot.Serving;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot run: serves Discord.</summary>
internal static class RunCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner)
    {
        var command = new Command("run", "Connects to Discord and answers there until it is stopped. The settings have to hold Discord:Token.");
        runner.Bind<RunHandler>(command, (handler, _, cancellation) => handler.HandleAsync(cancellation));
        return command;
    }
}
