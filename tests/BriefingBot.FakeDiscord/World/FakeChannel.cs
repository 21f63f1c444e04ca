using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Rest;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A channel and what its readers see.</summary>
public sealed class FakeChannel
{
    private readonly MessageStore _messages;

    internal FakeChannel(ulong id, string name, ChannelKind kind, FakeGuild? guild, MessageStore messages)
    {
        (Id, Name, Kind, Guild) = (id, name, kind, guild);
        _messages = messages;
    }

    /// <summary>The channel's id.</summary>
    public ulong Id { get; }

    /// <summary>The channel's name; for direct messages the user's.</summary>
    public string Name { get; }

    /// <summary>What kind it is.</summary>
    public ChannelKind Kind { get; }

    /// <summary>The server it belongs to; null for direct messages.</summary>
    public FakeGuild? Guild { get; }

    /// <summary>The channel that a thread hangs on.</summary>
    public FakeChannel? Parent { get; internal init; }

    /// <summary>The other side of a direct message.</summary>
    public DiscordUser? Recipient { get; internal init; }

    /// <summary>Set to refuse every message of the bot here: 50001 missing access, 50013 missing permission, 50007 cannot message this user.</summary>
    public DiscordError? Refusal { get; set; }

    /// <summary>Whether it was deleted; every call about it is then answered with 10003.</summary>
    public bool Deleted { get; internal set; }

    /// <summary>All messages in the order they were sent, each as it is seen now; deleted and ephemeral ones are marked.</summary>
    public IReadOnlyList<FakeMessage> Messages => _messages.In(Id);

    /// <summary>The messages by the bot that are not deleted, in the order they were sent.</summary>
    public IReadOnlyList<FakeMessage> BotMessages => [.. Messages.Where(message => message is { Author.IsBot: true, Deleted: false })];

    internal JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["type"] = (int)Kind,
            ["last_message_id"] = null,
            ["flags"] = 0,
        };
        if (Kind == ChannelKind.Direct)
        {
            json["recipients"] = new JsonArray(Recipient?.ToJson());
            return json;
        }

        json["guild_id"] = Guild?.Id.Text();
        json["name"] = Name;
        json["position"] = 0;
        json["parent_id"] = Parent?.Id.Text();
        json["permission_overwrites"] = new JsonArray();
        json["nsfw"] = false;
        json["rate_limit_per_user"] = 0;
        return json;
    }
}
