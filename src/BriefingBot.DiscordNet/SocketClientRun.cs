using BriefingBot.Discord;
using BriefingBot.Discord.Gateway;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>One client, from its start to the end of its session. What it brings is handed on at once.</summary>
internal sealed class SocketClientRun(
    DiscordSocketClient client,
    ReconnectPolicy policy,
    GatewayTools tools,
    EventDispatcher dispatcher,
    DiscordHealth health,
    ILogger log)
{
    // Commands wait as well, and Discord gives them three seconds in all.
    private static readonly TimeSpan s_syncLimit = TimeSpan.FromMilliseconds(250);

    private readonly TaskCompletionSource<NextStep> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LogBridge _bridge = new(log);
    private TimeSpan? _readyAt;
    private bool _hasSession;
    private bool _resumes;

    /// <summary>Runs it.</summary>
    /// <returns>What comes after it: a client with a new session, or none.</returns>
    public async Task<NextStep> RunAsync(CancellationToken cancellation)
    {
        client.Log += _bridge.WriteAsync;
        client.Connected += OnConnectedAsync;
        client.Disconnected += OnDisconnectedAsync;
        client.GuildAvailable += OnGuildAvailableAsync;
        client.InteractionCreated += OnInteractionAsync;
        client.MessageReceived += OnMessageAsync;
        try
        {
            await client.LoginAsync(TokenType.Bot, tools.Token.Value, validateToken: false);
            await client.StartAsync();
            return await _ended.Task.WaitAsync(cancellation);
        }
        finally
        {
            client.Connected -= OnConnectedAsync;
            client.Disconnected -= OnDisconnectedAsync;
            client.GuildAvailable -= OnGuildAvailableAsync;
            client.InteractionCreated -= OnInteractionAsync;
            client.MessageReceived -= OnMessageAsync;
        }
    }

    private Task OnConnectedAsync()
    {
        _readyAt = tools.Clock.Now;
        _hasSession = true;
        health.Connected("Connected to Discord's gateway through Discord.Net.");
        return Task.CompletedTask;
    }

    private Task OnDisconnectedAsync(Exception? error)
    {
        var end = ConnectionEnds.Of(error, _readyAt is { } since ? tools.Clock.Now - since : null);
        var step = policy.After(end, _resumes, _hasSession);
        _readyAt = null;
        _resumes = _hasSession;
        if (step.Action == CloseAction.Resume) health.Reconnecting($"Interrupted: {step.Text}.");
        else _ended.TrySetResult(step);
        return Task.CompletedTask;
    }

    // Discord.Net marks a server as known on another thread, and loses messages that its loop comes to before that.
    private async Task OnGuildAvailableAsync(SocketGuild guild) =>
        await guild.SyncPromise.WaitAsync(s_syncLimit, tools.Clock.Provider).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Task OnInteractionAsync(SocketInteraction? interaction)
    {
        // Of a kind that it does not know Discord.Net brings nothing.
        if (interaction is not null) dispatcher.OnInteraction(interaction);
        return Task.CompletedTask;
    }

    private Task OnMessageAsync(SocketMessage message)
    {
        if (client.CurrentUser is { } self) dispatcher.OnMessage(message, self.Id);
        return Task.CompletedTask;
    }
}
