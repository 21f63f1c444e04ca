using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BriefingBot.Discord;

/// <summary>Tells a host's health endpoint how the connection stands.</summary>
public sealed class DiscordHealthCheck(DiscordHealth health) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var reading = health.Reading;
        return Task.FromResult(reading.State switch
        {
            DiscordState.Connected => HealthCheckResult.Healthy(reading.Text),
            DiscordState.Failed => HealthCheckResult.Unhealthy(reading.Text),
            _ => HealthCheckResult.Degraded(reading.Text),
        });
    }
}
