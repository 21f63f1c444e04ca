using BriefingBot.CommandLine;
using BriefingBot.Output;
using BriefingBot.Output.Json;

namespace BriefingBot.Maintenance;

/// <summary>Examines everything that a question needs.</summary>
internal sealed class DoctorHandler(IEnumerable<IHealthCheck> checks, Terminal terminal)
{
    private const string Healthy = "ok     ";
    private const string Wrong = "WRONG  ";

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(bool asJson, CancellationToken cancellation)
    {
        var diagnoses = new List<Diagnosis>();
        foreach (var check in checks)
        {
            diagnoses.Add(await ExamineAsync(check, cancellation));
        }

        var healthy = diagnoses.TrueForAll(diagnosis => diagnosis.IsHealthy);
        if (asJson)
        {
            var found = diagnoses.Select(d => new DiagnosisJson(d.Subject, d.IsHealthy, d.Finding, d.Advice));
            JsonLine.Write(terminal.Output.Stream, new(healthy, [.. found]), OutputJson.Minimal.DoctorJson);
        }
        else
        {
            diagnoses.ForEach(Print);
        }

        return healthy ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<Diagnosis> ExamineAsync(IHealthCheck check, CancellationToken cancellation)
    {
        try
        {
            return await check.ExamineAsync(cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new(check.Subject, "could not be examined", ErrorWords.Of(error));
        }
    }

    private void Print(Diagnosis diagnosis)
    {
        var console = terminal.Output.Console;
        console.WriteRuns(
            0,
            diagnosis.IsHealthy ? new(Healthy, TextLook.Faint, KeepLines: true) : new(Wrong, TextLook.Alarm, KeepLines: true),
            new($"{diagnosis.Subject}: ", TextLook.Strong),
            new(diagnosis.Finding));
        if (diagnosis.Advice is { } advice)
        {
            console.WriteRuns(Wrong.Length, new TextRun(advice, KeepLines: true));
        }
    }
}
