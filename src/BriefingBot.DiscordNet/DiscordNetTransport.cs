using BriefingBot.Chat.Platform;
using BriefingBot.Discord;
using BriefingBot.Discord.Commands;

namespace BriefingBot.DiscordNet;

/// <summary>Discord as a chat platform, through Discord.Net.</summary>
internal sealed class DiscordNetTransport(
    DiscordOptions options, CommandRegistration registration, SocketClients clients, EventDispatcher dispatcher, DiscordHealth health)
    : IChatTransport
{
    /// <inheritdoc/>
    public async Task RunAsync(IReadOnlyList<CommandDefinition> commands, IChatHandler handler, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] parts = [];
        try
        {
            var problems = SetupCheck.Problems(options);
            if (problems.Count > 0) throw new ChatTransportException(string.Join(Environment.NewLine, problems));
            parts =
            [
                registration.RegisterAsync(commands, stop.Token),
                dispatcher.RunAsync(handler, stop.Token),
                clients.RunAsync(stop.Token),
            ];

            // Registering ends by itself; the other two end when cancelled or for good.
            await foreach (var part in Task.WhenEach(parts)) await part;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Being cancelled is how a transport ends.
        }
        catch (ChatTransportException refused)
        {
            health.Fail(refused.Message);
            throw;
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await clients.CloseAsync();
        }
    }
}
