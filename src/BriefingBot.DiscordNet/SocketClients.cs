using BriefingBot.Chat.Platform;
using BriefingBot.Discord;
using BriefingBot.Discord.Gateway;
using BriefingBot.Discord.Interactions;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>
/// Keeps a client of Discord.Net running. A client goes on with its session by itself; where the session is lost another client begins one,
/// for Discord.Net gives up after some closes and goes on with a dead session for ever after others.
/// </summary>
internal sealed class SocketClients(
    IdentifyPermission permission, GatewayTools tools, EventDispatcher dispatcher, DiscordHealth health, ILogger<SocketClients> log)
{
    private readonly List<(DiscordSocketClient Client, TimeSpan StoppedAt)> _stopped = [];

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="ChatTransportException">Discord refuses for good.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var policy = new ReconnectPolicy(tools.Jitter);
        while (true)
        {
            var step = await ConnectAsync(policy, cancellation);
            if (step.Action == CloseAction.Stop) throw new ChatTransportException(step.Text);
            health.Reconnecting($"Interrupted: {step.Text}.");
            log.LogInformation("{Text}; a new session begins in {Seconds:0.0} s.", step.Text, step.Wait.TotalSeconds);
            await tools.Clock.DelayAsync(step.Wait, cancellation);
            await DisposeAsync(InteractionCall.TokenLife);
        }
    }

    /// <summary>Gives up all clients; call it when nothing is left to answer.</summary>
    public Task CloseAsync() => DisposeAsync(TimeSpan.Zero);

    private async Task<NextStep> ConnectAsync(ReconnectPolicy policy, CancellationToken cancellation)
    {
        if (await permission.WaitAsync(cancellation) is null)
        {
            return policy.After(new(EndReason.NotConnected), wasResume: false, canResume: false);
        }

        var client = new DiscordSocketClient(SocketConfiguration.Of(tools.Options));
        try
        {
            return await new SocketClientRun(client, policy, tools, dispatcher, health, log).RunAsync(cancellation);
        }
        finally
        {
            // Answers under way go through the client that brought their questions, for as long as the questions' tokens live.
            await client.StopAsync();
            _stopped.Add((client, tools.Clock.Now));
        }
    }

    private async Task DisposeAsync(TimeSpan age)
    {
        while (_stopped is [var oldest, ..] && tools.Clock.Now - oldest.StoppedAt >= age)
        {
            _stopped.RemoveAt(0);
            await oldest.Client.DisposeAsync();
        }
    }
}
