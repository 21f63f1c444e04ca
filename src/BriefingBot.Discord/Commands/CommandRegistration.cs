using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Commands;

/// <summary>
/// Makes the bot's commands known to Discord; writes only where something differs, for creating commands is limited by the day.
/// </summary>
internal sealed class CommandRegistration(RestClient rest, DiscordOptions options, MonotonicClock clock, ILogger<CommandRegistration> log)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_retry = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_dailyPause = TimeSpan.FromHours(1);

    /// <summary>
    /// Tries until it is done or cancelled. Commands that Discord refuses are logged with what is wrong; the old ones stay usable.
    /// </summary>
    /// <exception cref="ChatTransportException">Discord refuses the token.</exception>
    public async Task RegisterAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation)
    {
        IReadOnlyList<CommandJson> wanted = [.. commands.Select(command => CommandMapper.ToJson(command, options.DirectMessages))];
        while (await TryAsync(wanted, cancellation) is { } pause) await clock.DelayAsync(pause, cancellation);
    }

    /// <returns>How long to wait before the next attempt; null where there is none.</returns>
    private async Task<TimeSpan?> TryAsync(IReadOnlyList<CommandJson> wanted, CancellationToken cancellation)
    {
        try
        {
            await WriteIfDifferentAsync(wanted, cancellation);
            return null;
        }
        catch (RestException error) when (error.Code == ErrorCodes.DailyCommandsUsedUp)
        {
            var pause = error.Error.RetryAfter is { } told && told > TimeSpan.Zero ? told : s_dailyPause;
            log.LogWarning("Discord takes no more new commands today; the next attempt is in {Minutes:0} minutes.", pause.TotalMinutes);
            return pause;
        }
        catch (RestException error) when ((int)error.Status is >= 400 and < 500 && !error.IsRateLimited)
        {
            log.LogError("Discord refuses the commands; the old ones stay. {Reason}", error.Message);
            return null;
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            log.LogWarning(
                "The commands could not be registered: {Reason} The next attempt is in {Minutes:0} minutes.",
                error.Message,
                s_retry.TotalMinutes);
            return s_retry;
        }
    }

    private async Task WriteIfDifferentAsync(IReadOnlyList<CommandJson> wanted, CancellationToken cancellation)
    {
        var application = options.ApplicationId
            ?? (await rest.GetAsync(Routes.Application, DiscordJson.Default.ApplicationJson, Limit, cancellation)).Id.Value;
        if (await ReadAsync(application, cancellation) is { } registered && CommandComparison.AreSame(wanted, registered)) return;
        await rest.SendAsync(Routes.PutCommands(application), wanted, DiscordJson.Default.IReadOnlyListCommandJson, Limit, cancellation);
        log.LogInformation("Registered {Count} commands.", wanted.Count);
    }

    private async Task<IReadOnlyList<CommandJson>?> ReadAsync(ulong application, CancellationToken cancellation)
    {
        try
        {
            return await rest.GetAsync(Routes.ListCommands(application), DiscordJson.Default.IReadOnlyListCommandJson, Limit, cancellation);
        }
        catch (JsonException)
        {
            // Something of another program's making; it is not ours, so it differs.
            return null;
        }
    }

    private Deadline Limit => clock.DeadlineIn(s_limit);
}
