using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>An interaction that was sent, and what became of it.</summary>
public sealed class SentInteraction
{
    private readonly Lock _lock = new();
    private readonly MessageStore _messages;
    private readonly List<ulong> _answers = [];

    internal SentInteraction(JsonElement payload, FakeChannel channel, MessageStore messages)
    {
        (Payload, Channel, _messages) = (payload, channel, messages);
        Id = payload.GetProperty("id").GetString().Id();
        Token = payload.GetProperty("token").GetString()!;
    }

    /// <summary>The interaction's id.</summary>
    public ulong Id { get; }

    /// <summary>The token that answers it.</summary>
    public string Token { get; }

    /// <summary>What the bot got.</summary>
    public JsonElement Payload { get; }

    /// <summary>Where it happened.</summary>
    public FakeChannel Channel { get; }

    /// <summary>The type of the callback that was accepted; null until then.</summary>
    public int? CallbackType { get; private set; }

    /// <summary>The body of the callback that was accepted.</summary>
    public JsonElement? Callback { get; private set; }

    /// <summary>How long after sending it was acknowledged; null until then.</summary>
    public TimeSpan? AcknowledgedAfter { get; private set; }

    /// <summary>The first answer as it is seen now: a message, or what "is thinking" became; for components the message pressed.</summary>
    public FakeMessage? Original => OriginalId is { } id ? _messages.Find(id) : null;

    /// <summary>All answers to it in the order they came, as they are seen now.</summary>
    public IReadOnlyList<FakeMessage> Answers
    {
        get
        {
            lock (_lock)
            {
                return [.. _answers.Select(id => _messages.Find(id)!)];
            }
        }
    }

    /// <summary>The suggestions of an autocomplete.</summary>
    public IReadOnlyList<JsonElement> Choices => Callback.Property("data")?.Items("choices") ?? [];

    internal DateTimeOffset SentAt { get; init; }

    internal long SentTimestamp { get; init; }

    internal ulong? OriginalId { get; private set; }

    internal bool TryAcknowledge(int type, JsonElement body, TimeSpan after)
    {
        lock (_lock)
        {
            if (CallbackType is not null)
                return false;

            (CallbackType, Callback, AcknowledgedAfter) = (type, body, after);
            return true;
        }
    }

    internal void Answer(FakeMessage message, bool original)
    {
        lock (_lock)
        {
            _answers.Add(message.Id);
            if (original)
                OriginalId = message.Id;
        }
    }

    internal void Updates(FakeMessage pressed) => OriginalId = pressed.Id;
}
