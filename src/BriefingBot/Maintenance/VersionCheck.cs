using System.Reflection;
using System.Runtime.InteropServices;

namespace BriefingBot.Maintenance;

/// <summary>Tells which program this is, for reports of errors.</summary>
internal sealed class VersionCheck : IHealthCheck
{
    /// <inheritdoc/>
    public string Subject => "Program";

    /// <inheritdoc/>
    public Task<Diagnosis> ExamineAsync(CancellationToken cancellation)
    {
        var version = typeof(VersionCheck).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return Task.FromResult(new Diagnosis(
            Subject, $"briefingbot {version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"));
    }
}
