using BriefingBot.Output;
using BriefingBot.Output.Json;

namespace BriefingBot.CommandLine;

/// <summary>Tells a person or a program why a command failed, without stack traces and internals.</summary>
internal sealed class ErrorReporter(Terminal terminal, bool asJson, bool verbose)
{
    /// <summary>Reports an exception.</summary>
    /// <returns>The exit code.</returns>
    public int Report(Exception error, CancellationToken cancellation)
    {
        if (verbose)
        {
            terminal.Notices.Writer.WriteLine(error);
        }

        return error is OperationCanceledException && cancellation.IsCancellationRequested
            ? ReportStop(error as CommandStoppedException)
            : Report(ErrorWords.Of(error));
    }

    /// <summary>Reports a problem that is already in words.</summary>
    /// <returns>The exit code.</returns>
    public int Report(string problem)
    {
        if (asJson)
        {
            JsonLine.Write(terminal.Output.Stream, new ErrorJson(problem), OutputJson.Minimal.ErrorJson);
        }
        else
        {
            terminal.Notices.Console.WriteRuns(0, new("Error: ", TextLook.Alarm), new(problem, KeepLines: true));
        }

        return ExitCode.Failed;
    }

    private int ReportStop(CommandStoppedException? stopped)
    {
        terminal.Notices.Console.WriteRuns(0, new TextRun(stopped?.Message ?? "Stopped. Nothing was changed."));
        return ExitCode.Stopped;
    }
}
