using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Commands;
using BriefingBot.Discord.Gateway;
using BriefingBot.Discord.Http;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Rest;

namespace BriefingBot.Discord;

/// <summary>Discord as a chat platform.</summary>
internal sealed class DiscordTransport(
    DiscordOptions options,
    CommandRegistration registration,
    GatewayClient gateway,
    RequestDispatcher dispatcher,
    PublicKeyCheck key,
    BotTokenGate gate,
    DiscordHealth health)
    : IChatTransport
{
    /// <inheritdoc/>
    public async Task RunAsync(IReadOnlyList<CommandDefinition> commands, IChatHandler handler, CancellationToken cancellation)
    {
        if (DiscordOptionsCheck.Problems(options) is { Count: > 0 } problems) throw Failed(new(string.Join(Environment.NewLine, problems)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

        // Registering may have to wait for a day; what is registered already is answered meanwhile.
        Task[] parts =
        [
            registration.RegisterAsync(commands, stop.Token),
            dispatcher.RunAsync(handler, stop.Token),
            ListenAsync(stop.Token),
            RefusalAsync(stop.Token),
        ];
        var running = parts.ToList();
        Task ended;
        do
        {
            ended = await Task.WhenAny(running);
            running.Remove(ended);
        }
        while (ended == parts[0] && ended.IsCompletedSuccessfully);

        await stop.CancelAsync();
        await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (parts.Select(part => part.Exception?.InnerException).FirstOrDefault(error => error is not null) is { } fault)
        {
            throw fault is ChatTransportException known ? Failed(known) : fault;
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        if (options.Transport == TransportKind.Gateway)
        {
            await gateway.RunAsync(dispatcher, cancellation);
            return;
        }

        await key.RunAsync(cancellation);
        health.Connected("Waiting for Discord's requests.");
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
    }

    private async Task RefusalAsync(CancellationToken cancellation)
    {
        await gate.Refused.WaitAsync(cancellation);
        gate.Pass();
    }

    private ChatTransportException Failed(ChatTransportException error)
    {
        health.Fail(error.Message);
        return error;
    }
}
