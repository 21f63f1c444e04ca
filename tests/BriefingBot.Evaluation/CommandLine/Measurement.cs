using System.CommandLine;
using BriefingBot.Core.Ports;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Runs a measurement and turns what may go wrong into a line for people and an exit code.</summary>
internal static class Measurement
{
    /// <summary>What a command does: it gets the arguments, standard output and standard error, and returns the exit code.</summary>
    public delegate Task<int> Measure(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation);

    public static void SetMeasurement(this Command command, Measure measure) =>
        command.SetAction((arguments, cancellation) => RunAsync(arguments, measure, cancellation));

    private static async Task<int> RunAsync(ParseResult arguments, Measure measure, CancellationToken cancellation)
    {
        var error = arguments.InvocationConfiguration.Error;
        try
        {
            return await measure(arguments, arguments.InvocationConfiguration.Output, error, cancellation);
        }
        catch (Exception e) when (e is InputException or StoreException)
        {
            await error.WriteLineAsync(e.Message);
            return ExitCodes.BadInput;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped.");
            return ExitCodes.Cancelled;
        }
    }
}
