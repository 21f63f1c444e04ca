using BriefingBot.Discord;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Maintenance;

/// <summary>Examines whether Discord takes the token and how the application is set up there.</summary>
internal sealed class DiscordConnectionCheck(Lazy<DiscordCheck> check, IOptions<BriefingBotSettings> settings) : IHealthCheck
{
    /// <inheritdoc/>
    public string Subject => "Discord";

    /// <inheritdoc/>
    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellation)
    {
        if (settings.Value.Discord.Token.Length == 0)
        {
            return new(Subject, "not set up (there is no Discord:Token); the commands of this program work without it");
        }

        var findings = await check.Value.RunAsync(cancellation);
        var problems = findings.Where(finding => finding.IsProblem).Select(finding => finding.Text).ToList();
        var well = string.Join(' ', findings.Where(finding => !finding.IsProblem).Select(finding => finding.Text));
        return problems.Count == 0
            ? new(Subject, well)
            : new(Subject, well.Length > 0 ? well : "cannot be used", string.Join('\n', problems));
    }
}
