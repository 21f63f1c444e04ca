using BriefingBot.Chat.Platform;
using BriefingBot.Discord;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Interactions.Json;
using BriefingBot.Discord.Time;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>Takes what the client brings and hands it to the handler, each on a task of its own. Nothing here waits or throws.</summary>
internal sealed class EventDispatcher(
    ChannelMessages messages, TakenRequests taken, DiscordOptions options, MonotonicClock clock, ILogger<EventDispatcher> log)
{
    private readonly WorkQueue _queue = new(clock, log);
    private volatile IChatHandler? _handler;

    /// <summary>Works until cancelled.</summary>
    public Task RunAsync(IChatHandler handler, CancellationToken cancellation)
    {
        _handler = handler;
        return _queue.RunAsync(cancellation);
    }

    /// <summary>Takes an interaction.</summary>
    public void OnInteraction(SocketInteraction interaction) => Take($"interaction {interaction.Id}", () =>
    {
        var json = InteractionMapper.ToJson(interaction);
        if (InteractionReader.Call(json, clock.Now) is { } call) return work => AnswerAsync(interaction, json, call, work);
        log.LogWarning("Interaction {Id} lacks its channel.", interaction.Id);
        return null;
    });

    /// <summary>Takes a message, where it speaks to the bot.</summary>
    /// <param name="message">The message.</param>
    /// <param name="self">The bot's own account.</param>
    public void OnMessage(SocketMessage message, ulong self) => Take($"message {message.Id}", () =>
        MessageReader.Read(ChatMessageMapper.ToJson(message), self, options.DirectMessages) is { } request
            ? work => AnswerAsync(message, request, work)
            : null);

    private void Take(string what, Func<Func<CancellationTokenSource, Task>?> read)
    {
        try
        {
            if (read() is not { } answer || _queue.TryAdd(what, answer)) return;
            log.LogError("The {Request} was not taken: too much waits.", what);
        }
        catch (Exception error)
        {
            // Whatever is wrong with one event, the loop that receives has to go on.
            log.LogWarning("The {Request} cannot be read and was passed over: {Reason}", what, error.Message);
        }
    }

    private async Task AnswerAsync(SocketMessage message, IncomingMessage request, CancellationTokenSource work)
    {
        if (!await taken.TryTakeAsync(request.Id, work.Token)) return;
        await _handler!.HandleAsync(request, new MessageReply(message, messages), work.Token);
    }

    private async Task AnswerAsync(
        SocketInteraction interaction, InteractionJson json, InteractionCall call, CancellationTokenSource work)
    {
        var first = new FirstResponse(interaction, call, clock, log);
        switch (InteractionReader.Read(json))
        {
            case IncomingSuggestion suggestion:
                await Suggestions.AnswerAsync(suggestion, call, first, _handler!, clock, work.Token);
                break;
            case { } request when await taken.TryTakeAsync(request.Id, work.Token):
                var reply = new InteractionReply(interaction, call, first, messages, clock, work, log);
                await _handler!.HandleAsync(request, reply, work.Token);
                break;
            case null:
                log.LogWarning("{Interaction} is of a kind that the bot does not have.", call);
                break;
            default:
                log.LogInformation("{Interaction} was delivered before.", call);
                break;
        }
    }
}
