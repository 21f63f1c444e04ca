using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Ordinary messages of channels.</summary>
internal sealed class MessageEndpoints(DiscordWorld world, MessageDesk desk, NonceMemory nonces, UploadedFiles uploads)
{
    private readonly Lock _sending = new();

    public IEnumerable<RestRoute> Routes =>
    [
        new("GET", "channels/{channel}/messages", request => In(request, channel => List(channel))),
        new("POST", "channels/{channel}/messages", request => In(request, channel => Send(request, channel))),
        new("GET", "channels/{channel}/messages/{message}", request => On(request, RestAnswer.Ok)),
        new("PATCH", "channels/{channel}/messages/{message}", request => Own(request, message => Edit(request, message))),
        new("DELETE", "channels/{channel}/messages/{message}", request => Own(request, Delete)),
    ];

    private static RestAnswer List(FakeChannel channel) => RestAnswer.Ok(new JsonArray(
    [
        .. channel.Messages.Where(message => message is { Deleted: false, Ephemeral: false })
            .Reverse().Take(50).Select(message => message.Json.ToNode()),
    ]));

    private RestAnswer Send(RestRequest request, FakeChannel channel)
    {
        // Two instances of a bot may send the same nonce at the same instant.
        lock (_sending)
        {
            return SendOnce(request, channel);
        }
    }

    private RestAnswer SendOnce(RestRequest request, FakeChannel channel)
    {
        if (channel.Refusal is { } refusal)
            return RestAnswer.Error(refusal);

        var body = uploads.Attach(request, channel.Id);
        if (nonces.Find(channel.Id, body) is { } sent)
            return RestAnswer.Ok(sent);
        if (RefersToNothing(body))
        {
            return RestAnswer.Error(
                DiscordError.InvalidFormBody, BodyErrors.At("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"));
        }


        var message = desk.Send(channel, world.Bot, body);
        nonces.Keep(channel.Id, body, message);
        return RestAnswer.Ok(message);
    }

    private bool RefersToNothing(JsonElement? body) =>
        body.Property("message_reference") is { } reference
        && reference.Property("fail_if_not_exists")?.ValueKind != JsonValueKind.False
        && world.Messages.Find(reference.Text("message_id").Id()) is null or { Deleted: true };

    private RestAnswer Edit(RestRequest request, FakeMessage message) =>
        RestAnswer.Ok(desk.Edit(message, uploads.Attach(request, message.ChannelId)));

    private RestAnswer Delete(FakeMessage message)
    {
        desk.Delete(message);
        return RestAnswer.NoContent;
    }

    private RestAnswer In(RestRequest request, Func<FakeChannel, RestAnswer> handle) => world.Channel(request.Id("channel")) switch
    {
        null or { Deleted: true } => RestAnswer.Error(DiscordError.UnknownChannel),
        { Guild.HasBot: false } => RestAnswer.Error(DiscordError.MissingAccess),
        var channel => handle(channel),
    };

    private RestAnswer On(RestRequest request, Func<FakeMessage, RestAnswer> handle) => In(request, channel =>
        world.Messages.Find(request.Id("message")) is { Deleted: false, Ephemeral: false } message && message.ChannelId == channel.Id
            ? handle(message)
            : RestAnswer.Error(DiscordError.UnknownMessage));

    private RestAnswer Own(RestRequest request, Func<FakeMessage, RestAnswer> handle) => On(request, message =>
        message.Author == world.Bot ? handle(message) : RestAnswer.Error(DiscordError.ForeignMessage));
}
