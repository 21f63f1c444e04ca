using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>Makes, edits and deletes messages and tells the gateway of it.</summary>
internal sealed class MessageDesk(DiscordWorld world)
{
    private static readonly string[] Editable = ["content", "embeds", "components", "attachments"];

    /// <summary>Makes a message from a request's body.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="author">Who.</param>
    /// <param name="body">What was sent; only what Discord keeps of it is taken.</param>
    /// <param name="interaction">The interaction it answers, or null.</param>
    /// <param name="more">Sets what the body does not tell, such as flags and kind.</param>
    public FakeMessage Send(
        FakeChannel channel, DiscordUser author, JsonElement? body, ulong? interaction = null, Action<JsonObject>? more = null)
    {
        var json = Blank(world.Ids.Next(), channel, author);
        Take(json, body);
        Refer(json, channel, body);
        more?.Invoke(json);
        var content = json["content"]?.GetValue<string>() ?? "";
        var message = new FakeMessage(json["id"]!.GetValue<string>().Id(), channel.Id, author, JsonSerializer.SerializeToElement(json))
        {
            InteractionId = interaction,
            Pings = Pings.Of(content, body.Property("allowed_mentions"), interaction is not null),
        };
        world.Messages.Add(message);
        Tell("MESSAGE_CREATE", channel, message);
        return message;
    }

    /// <summary>Edits a message; what the body does not name stays.</summary>
    public FakeMessage Edit(FakeMessage message, JsonElement? body)
    {
        var edited = world.Messages.Edit(message.Id, json =>
        {
            Take(json, body);
            json["flags"] = json["flags"]!.GetValue<int>() & ~MessageFlags.Loading;
            json["edited_timestamp"] = Now();
        });
        if (world.Channel(message.ChannelId) is { } channel)
            Tell("MESSAGE_UPDATE", channel, edited);

        return edited;
    }

    /// <summary>Deletes a message.</summary>
    public void Delete(FakeMessage message)
    {
        world.Messages.Delete(message.Id);
        var channel = world.Channel(message.ChannelId);
        var data = new JsonObject { ["id"] = message.Id.Text(), ["channel_id"] = message.ChannelId.Text() };
        if (channel?.Guild is { } guild)
            data["guild_id"] = guild.Id.Text();

        if (!message.Ephemeral)
            world.Happen(new("MESSAGE_DELETE", data) { Channel = channel });
    }

    private static void Take(JsonObject json, JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } given)
            return;

        foreach (var name in Editable.Where(name => given.TryGetProperty(name, out _)))
            json[name] = given.GetProperty(name).ToNode() ?? (name == "content" ? "" : new JsonArray());

        if (given.Number("flags") is { } flags)
            json["flags"] = (json["flags"]!.GetValue<int>() & MessageFlags.Loading) | Kept(json, flags);

        if (given.Property("nonce") is { } nonce)
            json["nonce"] = nonce.ToNode();
    }

    // Neither can be changed once the message exists.
    private static int Kept(JsonObject json, int flags) =>
        flags | (json["flags"]!.GetValue<int>() & (MessageFlags.Ephemeral | MessageFlags.ComponentsV2));

    private void Refer(JsonObject json, FakeChannel channel, JsonElement? body)
    {
        if (body.Property("message_reference")?.Text("message_id").Id() is not { } id || world.Messages.Find(id) is not { Deleted: false } target)
            return;

        json["type"] = 19;
        json["message_reference"] = new JsonObject
        {
            ["type"] = 0,
            ["message_id"] = id.Text(),
            ["channel_id"] = channel.Id.Text(),
            ["guild_id"] = channel.Guild?.Id.Text(),
        };
        json["referenced_message"] = target.Json.ToNode();
    }

    private JsonObject Blank(ulong id, FakeChannel channel, DiscordUser author) => new()
    {
        ["id"] = id.Text(),
        ["channel_id"] = channel.Id.Text(),
        ["type"] = 0,
        ["author"] = author.ToJson(),
        ["content"] = "",
        ["timestamp"] = Now(),
        ["edited_timestamp"] = null,
        ["tts"] = false,
        ["mention_everyone"] = false,
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["embeds"] = new JsonArray(),
        ["components"] = new JsonArray(),
        ["pinned"] = false,
        ["flags"] = 0,
    };

    private string Now() => world.Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

    /// <summary>Tells the gateway of a message; ephemeral ones it is not told of.</summary>
    public void Tell(string name, FakeChannel channel, FakeMessage message)
    {
        // An ephemeral answer is seen by one user only; the gateway does not tell it.
        if (message.Ephemeral)
            return;

        var data = message.Json.ToObject();
        if (channel.Guild is { } guild)
        {
            data["guild_id"] = guild.Id.Text();
            data["member"] = MemberJson.Of(message.Author, guild, permissions: null, withUser: false);
        }

        world.Happen(new(name, data) { Message = message, Channel = channel });
    }
}
