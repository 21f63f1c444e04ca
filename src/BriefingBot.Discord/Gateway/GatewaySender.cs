using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Gateway;

/// <summary>Sends the few payloads that a bot sends, within the connection's budget.</summary>
internal sealed class GatewaySender(IGatewaySocket socket, GatewaySession session, GatewayTools tools)
{
    private readonly Lock _lock = new();
    private readonly SendBudget _budget = new();

    /// <summary>A heartbeat in its rhythm.</summary>
    public Task BeatAsync(CancellationToken cancellation)
    {
        lock (_lock) _budget.Take(tools.Clock.Now);
        return SendBeatAsync(cancellation);
    }

    /// <summary>
    /// A heartbeat that the gateway asked for; left out where it asks so often that answering would close the connection.
    /// </summary>
    public Task AnswerBeatAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (!_budget.TryTake(tools.Clock.Now)) return Task.CompletedTask;
        }

        return SendBeatAsync(cancellation);
    }

    /// <summary>Goes on with the session, or begins one and notes it first.</summary>
    public async Task GreetAsync(CancellationToken cancellation)
    {
        var token = tools.Token.Value;
        lock (_lock) _budget.Take(tools.Clock.Now);
        if (session.CanResume)
        {
            ResumePayload resume = new((int)Opcode.Resume, new(token, session.Id!, session.Sequence!.Value));
            await SendAsync(resume, DiscordJson.Default.ResumePayload, cancellation);
            return;
        }

        await tools.Budget.TakeAsync(cancellation);
        IdentifyProperties properties = new(Environment.OSVersion.Platform.ToString(), "BriefingBot", "BriefingBot");
        IdentifyPayload identify = new((int)Opcode.Identify, new(token, Intents.Of(tools.Options), properties));
        await SendAsync(identify, DiscordJson.Default.IdentifyPayload, cancellation);
    }

    private Task SendBeatAsync(CancellationToken cancellation) =>
        SendAsync(new HeartbeatPayload((int)Opcode.Heartbeat, session.Sequence), DiscordJson.Default.HeartbeatPayload, cancellation);

    private Task SendAsync<T>(T payload, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(payload, type), cancellation);
}
