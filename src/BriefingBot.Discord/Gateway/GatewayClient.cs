using BriefingBot.Chat.Platform;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Gateway;

/// <summary>Keeps a session at the gateway: connects, goes on with it or begins another, for as long as it makes sense.</summary>
internal sealed class GatewayClient(IGatewaySocketFactory sockets, IdentifyPermission permission, DiscordHealth health, GatewayTools tools)
{
    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="ChatTransportException">Discord refuses for good.</exception>
    public async Task RunAsync(IGatewayEvents events, CancellationToken cancellation)
    {
        var session = new GatewaySession();
        var policy = new ReconnectPolicy(tools.Jitter);
        while (true)
        {
            var resumes = session.CanResume;
            var end = await ConnectAsync(session, events, cancellation);
            var step = policy.After(end, resumes, session.CanResume);
            if (step.Action == CloseAction.Stop)
            {
                health.Fail(step.Text);
                throw new ChatTransportException(step.Text);
            }

            if (step.Action == CloseAction.NewSession) session.Drop();
            health.Reconnecting($"Interrupted: {step.Text}.");
            tools.Log.Log(
                end.Reason == EndReason.NotConnected ? LogLevel.Warning : LogLevel.Information,
                "The connection ended ({Reason}, code {Code}): {Text}. Next: {Action} in {Seconds:0.0} s.",
                end.Reason, end.CloseCode, step.Text, step.Action, step.Wait.TotalSeconds);
            await tools.Clock.DelayAsync(step.Wait, cancellation);
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(GatewaySession session, IGatewayEvents events, CancellationToken cancellation)
    {
        // A session that gave no address of its own is gone on with at the gateway's; asking for it costs no budget.
        var address = session is { CanResume: true, ResumeAddress: { } own } ? own : await permission.WaitAsync(cancellation);
        if (address is null) return new(EndReason.NotConnected);
        using var socket = sockets.Create();
        return await new GatewayConnection(socket, session, events, health, tools).RunAsync(address, cancellation);
    }
}
