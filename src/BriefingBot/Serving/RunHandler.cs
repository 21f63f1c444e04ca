using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Serving;
using BriefingBot.CommandLine;
using BriefingBot.Core.Ports;
using BriefingBot.Discord;
using BriefingBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BriefingBot.Serving;

/// <summary>Serves Discord until it is stopped.</summary>
internal sealed class RunHandler(
    IChatTransport transport,
    ChatHandler chat,
    QuestionRetention retention,
    InteractionServer server,
    IIndexMaintenance index,
    IEnumerable<IHostedService> background,
    IOptions<BriefingBotSettings> settings,
    Terminal terminal)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        if (DiscordOptionsCheck.Problems(settings.Value.Discord) is { Count: > 0 } problems)
        {
            throw new CommandException(string.Join('\n', problems) + "\nThe README tells under \"In Discord\" what each is and where to find it.");
        }

        await index.CatchUpAsync(cancellation);
        await terminal.Notices.Writer.WriteLineAsync("Connecting to Discord. Stop with Ctrl+C.");
        await ServeAsync(cancellation);
        await terminal.Notices.Writer.WriteLineAsync("Stopped.");
        return ExitCode.Done;
    }

    private async Task ServeAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        foreach (var service in background)
        {
            await service.StartAsync(stop.Token);
        }

        Task[] parts =
        [
            transport.RunAsync(chat.Definitions, chat, stop.Token),
            retention.RunAsync(stop.Token),
            server.RunAsync(stop.Token),
        ];
        try
        {
            await await Task.WhenAny(parts);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how the bot is stopped.
        }
        catch (ChatTransportException refused)
        {
            throw new CommandException(refused.Message, refused);
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var service in background.Reverse())
            {
                await service.StopAsync(CancellationToken.None);
            }
        }
    }
}
