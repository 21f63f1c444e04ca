using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Gateway;
using BriefingBot.Discord.Interactions.Json;
using BriefingBot.Discord.Messages;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>Takes what comes in, from the gateway and from the endpoint, and hands it to the handler, each on a task of its own.</summary>
internal sealed class RequestDispatcher(
    RestClient rest,
    ChannelMessages messages,
    TakenRequests taken,
    DiscordOptions options,
    MonotonicClock clock,
    ILogger<RequestDispatcher> log)
    : IGatewayEvents
{
    private readonly WorkQueue _queue = new(clock, log);
    private volatile IChatHandler? _handler;
    private ulong _self;

    /// <summary>Works until cancelled.</summary>
    public async Task RunAsync(IChatHandler handler, CancellationToken cancellation)
    {
        _handler = handler;
        try
        {
            await _queue.RunAsync(cancellation);
        }
        finally
        {
            _handler = null;
        }
    }

    /// <inheritdoc/>
    public void OnReady(ulong self) => Volatile.Write(ref _self, self);

    /// <inheritdoc/>
    public void OnEvent(string name, JsonElement data, TimeSpan receivedAt)
    {
        try
        {
            if (name == "INTERACTION_CREATE") OnInteraction(data.Deserialize(DiscordJson.Default.InteractionJson)!, receivedAt);
            else if (name == "MESSAGE_CREATE") OnMessage(data.Deserialize(DiscordJson.Default.ChatMessageJson)!);
        }
        catch (Exception error)
        {
            // Whatever is wrong with one event, the loop that receives has to go on.
            log.LogWarning("{Event} cannot be read and was passed over: {Reason}", name, error.Message);
        }
    }

    /// <summary>Takes an interaction whose first response somebody else carries.</summary>
    /// <returns>False where nothing can be taken: the bot is starting, stopping, or far too busy.</returns>
    public bool TryAccept(InteractionJson json, InteractionCall call, IFirstResponse first) =>
        _handler is not null
        && _queue.TryAdd(call.ToString(), work => HandleAsync(json, call, first, work));

    private void OnInteraction(InteractionJson json, TimeSpan receivedAt)
    {
        if (InteractionReader.Call(json, receivedAt) is not { } call)
        {
            log.LogWarning("Interaction {Id} lacks its application or channel.", json.Id);
        }
        else if (!TryAccept(json, call, new RestFirstResponse(call, rest, clock, log)))
        {
            log.LogError("{Interaction} was not taken: too much waits.", call);
        }
    }

    private void OnMessage(ChatMessageJson json)
    {
        if (MessageReader.Read(json, Volatile.Read(ref _self), options.DirectMessages) is not { } request) return;
        if (!_queue.TryAdd($"message {request.Id.Value}", work => HandleAsync(request, work)))
        {
            log.LogError("Message {Id} was not taken: too much waits.", request.Id.Value);
        }
    }

    private async Task HandleAsync(IncomingMessage request, CancellationTokenSource work)
    {
        if (!await taken.TryTakeAsync(request.Id, work.Token)) return;
        await _handler!.HandleAsync(request, new MessageReply(request, messages), work.Token);
    }

    private async Task HandleAsync(InteractionJson json, InteractionCall call, IFirstResponse first, CancellationTokenSource work)
    {
        switch (InteractionReader.Read(json))
        {
            case IncomingSuggestion suggestion:
                await Suggestions.AnswerAsync(suggestion, call, first, _handler!, clock, work.Token);
                break;
            case { } request when await taken.TryTakeAsync(request.Id, work.Token):
                await _handler!.HandleAsync(request, new InteractionReply(call, first, rest, messages, clock, work, log), work.Token);
                break;
            case null:
                log.LogWarning("{Interaction} is of a kind that the bot does not have.", call);
                first.Refuse();
                break;
            default:
                log.LogInformation("{Interaction} was delivered before.", call);
                first.Refuse();
                break;
        }
    }
}
