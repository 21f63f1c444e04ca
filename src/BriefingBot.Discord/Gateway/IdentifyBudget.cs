using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Gateway;

/// <summary>Sees to it that sessions are begun rarely enough, across restarts.</summary>
internal sealed class IdentifyBudget(ITransportState state, MonotonicClock clock, ILogger<IdentifyBudget> log)
{
    private const string Key = "discord.identify";
    private static readonly TimeSpan s_worthTelling = TimeSpan.FromSeconds(10);

    /// <summary>Waits until a session may be begun.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        var wait = (await ReadAsync(cancellation)).Wait(clock.Provider.GetUtcNow());
        if (wait > s_worthTelling)
        {
            log.LogWarning("Sessions were begun too often; waiting {Seconds:0} s before the next.", wait.TotalSeconds);
        }

        await clock.DelayAsync(wait, cancellation);
    }

    /// <summary>Notes, durably, that one is begun now.</summary>
    public async Task TakeAsync(CancellationToken cancellation)
    {
        var left = (await ReadAsync(cancellation)).Take(clock.Provider.GetUtcNow());
        await state.WriteAsync(Key, JsonSerializer.Serialize(left, DiscordJson.Default.IdentifyTokens), cancellation);
    }

    private async Task<IdentifyTokens> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await state.ReadAsync(Key, cancellation) is { } text
                ? JsonSerializer.Deserialize(text, DiscordJson.Default.IdentifyTokens) ?? IdentifyTokens.Full
                : IdentifyTokens.Full;
        }
        catch (JsonException)
        {
            log.LogWarning("The count of begun sessions cannot be read; it starts anew.");
            return IdentifyTokens.Full;
        }
    }
}
