using System.CommandLine;
using BriefingBot.Maintenance;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot doctor: examines data and program.</summary>
internal static class DoctorCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var command = new Command("doctor", "Examines data folder, articles, index and model, and says what to do where something is wrong.")
        {
            options.Json,
        };
        runner.Bind<DoctorHandler>(command, (handler, parsed, cancellation) =>
            handler.HandleAsync(parsed.GetValue(options.Json), cancellation));
        return command;
    }
}
