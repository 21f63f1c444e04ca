using BriefingBot.Core.Loading;

namespace BriefingBot.Ingesting;

/// <summary>What a load means to the person who started it.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Error">Why nothing could be done, or null.</param>
internal readonly record struct IngestOutcome(int ExitCode, string? Error)
{
    /// <summary>Judges a report: refused pieces do no harm to the rest, but are never passed over in silence.</summary>
    public static IngestOutcome Of(LoadReport report) => (report.Read, report.RefusedCount) switch
    {
        (0, 0) => new(CommandLine.ExitCode.Failed, "Nothing was loaded: the sources hold no article."),
        (0, _) => new(CommandLine.ExitCode.Failed, "Nothing was loaded: everything was refused."),
        (_, > 0) => new(CommandLine.ExitCode.PartlyRefused, null),
        _ => new(CommandLine.ExitCode.Done, null),
    };
}
