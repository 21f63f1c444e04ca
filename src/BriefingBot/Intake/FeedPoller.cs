using BriefingBot.Core.Ports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Intake;

/// <summary>Looks every minute for feeds that are due while the program runs. Whatever fails is logged and tried again.</summary>
/// <param name="round">Checks the feeds that are due.</param>
/// <param name="random">Spreads the rounds, so that many programs started together do not ask together. Used by this poller alone.</param>
/// <param name="time">Tells the time.</param>
/// <param name="log">Gets what fails.</param>
internal sealed class FeedPoller(Func<CancellationToken, Task> round, Random random, TimeProvider time, ILogger<FeedPoller> log)
    : BackgroundService
{
    private const double Spread = 0.1;

    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = s_pause * random.NextDouble();
        while (true)
        {
            await Task.Delay(pause, time, stoppingToken);
            await RunAsync(stoppingToken);
            pause = s_pause * (1 - Spread + (2 * Spread * random.NextDouble()));
        }
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await round(cancellation);
        }
        catch (StoreException failure)
        {
            log.LogError("The feeds could not be checked: {Reason}", failure.Message);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            log.LogError(failure, "The feeds could not be checked; they are in the next round.");
        }
    }
}
