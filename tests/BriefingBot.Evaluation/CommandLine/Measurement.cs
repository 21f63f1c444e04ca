using System.CommandLine;
using BriefingBot.Core.Ports;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>Runs a measurement and turns what may go wrong into a line for people and an exit code.</summary>
internal static class Measurement
{
    public static void SetMeasurement(this Command command, Func<ParseResult, TextWriter, TextWriter, CancellationToken, Task<int>> measure) =>
        command.SetAction((arguments, cancellation) => RunAsync(arguments, measure, cancellation));

    private static async Task<int> RunAsync(
        ParseResult arguments, Func<ParseResult, TextWriter, TextWriter, CancellationToken, Task<int>> measure, CancellationToken cancellation)
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
