using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Sends interactions over the gateway or to an HTTP endpoint.</summary>
public sealed class InteractionSender : IDisposable
{
    private readonly DiscordWorld _world;
    private readonly InteractionPayload _payload;
    private readonly InteractionRegistry _registry;
    private readonly EndpointCaller _caller;
    private readonly FakeChannel _channel;
    private readonly DiscordUser _user;

    internal InteractionSender(
        DiscordWorld world, InteractionPayload payload, InteractionRegistry registry, EndpointCaller caller, FakeChannel channel, DiscordUser user)
    {
        (_world, _payload, _registry, _caller) = (world, payload, registry, caller);
        (_channel, _user) = (channel, user);
    }

    /// <summary>All interactions sent, in order.</summary>
    public IReadOnlyList<SentInteraction> All => _registry.All;

    /// <summary>Dispatches INTERACTION_CREATE to every session.</summary>
    public SentInteraction Send(InteractionDraft draft)
    {
        var interaction = Register(draft);
        SendAgain(interaction);
        return interaction;
    }

    /// <summary>Dispatches the same interaction once more, with the same id and token.</summary>
    public void SendAgain(SentInteraction interaction) =>
        _world.Happen(new("INTERACTION_CREATE", interaction.Payload.ToObject()) { Channel = interaction.Channel });

    /// <summary>Posts it to an endpoint, signed; a response in the answer counts as the callback.</summary>
    public Task<EndpointReply> PostAsync(
        InteractionDraft draft, Uri endpoint, CancellationToken cancellation, EndpointTampering tampering = EndpointTampering.None) =>
        PostAgainAsync(Register(draft), endpoint, cancellation, tampering);

    /// <summary>Posts the same interaction once more, as somebody does who replays it.</summary>
    public Task<EndpointReply> PostAgainAsync(
        SentInteraction interaction, Uri endpoint, CancellationToken cancellation, EndpointTampering tampering = EndpointTampering.None) =>
        _caller.PostAsync(interaction, endpoint, tampering, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _caller.Dispose();

    private SentInteraction Register(InteractionDraft draft)
    {
        var channel = draft.Channel ?? (draft.Target is { } target ? _world.Channel(target.ChannelId) : null) ?? _channel;
        var interaction = new SentInteraction(_payload.Make(draft, channel, draft.User ?? _user), channel, _world.Messages)
        {
            SentAt = _world.Time.GetUtcNow(),
            SentTimestamp = _world.Time.GetTimestamp(),
        };
        _registry.Add(interaction);
        return interaction;
    }
}
