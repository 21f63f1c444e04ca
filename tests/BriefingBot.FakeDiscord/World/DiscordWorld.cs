using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Recording;

namespace BriefingBot.FakeDiscord.World;

/// <summary>Servers, channels, users and files, and what happens among them.</summary>
internal sealed class DiscordWorld
{
    private readonly ConcurrentDictionary<ulong, FakeGuild> _guilds = [];
    private readonly ConcurrentDictionary<ulong, FakeChannel> _channels = [];
    private readonly ConcurrentDictionary<ulong, FakeChannel> _direct = [];

    public DiscordWorld(TimeProvider time, ulong applicationId, ChangeSignal changes)
    {
        Time = time;
        Ids = new(time);
        Messages = new(changes);
        Bot = new(applicationId, "briefingbot", IsBot: true);
    }

    /// <summary>Hears of what the gateway tells.</summary>
    public Action<WorldEvent> Listener { get; set; } = _ => { };

    public TimeProvider Time { get; }

    public Snowflakes Ids { get; }

    public MessageStore Messages { get; }

    public FileStore Files { get; } = new();

    public DiscordUser Bot { get; }

    public IReadOnlyList<FakeGuild> Guilds => [.. _guilds.Values.Where(guild => guild.HasBot).OrderBy(guild => guild.Id)];

    public FakeGuild? Guild(ulong id) => _guilds.GetValueOrDefault(id);

    public FakeChannel? Channel(ulong id) => _channels.GetValueOrDefault(id);

    public IReadOnlyList<FakeChannel> ChannelsOf(FakeGuild guild) =>
        [.. _channels.Values.Where(channel => channel.Guild == guild && !channel.Deleted).OrderBy(channel => channel.Id)];

    public FakeGuild AddGuild(string name)
    {
        var guild = new FakeGuild(
            Ids.Next(),
            name,
            [new(Ids.Next(), "Managers", PermissionBits.ManageGuild), new(Ids.Next(), "Administrators", PermissionBits.Administrator)]);
        _guilds[guild.Id] = guild;
        return guild;
    }

    public FakeChannel AddChannel(FakeGuild guild, string name) => Keep(new(Ids.Next(), name, ChannelKind.Text, guild, Messages));

    public FakeChannel AddThread(FakeChannel parent, string name) =>
        Keep(new(Ids.Next(), name, ChannelKind.Thread, parent.Guild, Messages) { Parent = parent });

    /// <summary>The direct messages with a user; the same channel each time.</summary>
    public FakeChannel Direct(DiscordUser user) => _direct.GetOrAdd(
        user.Id, _ => Keep(new(Ids.Next(), user.Name, ChannelKind.Direct, null, Messages) { Recipient = user }));

    public void DeleteChannel(FakeChannel channel)
    {
        channel.Deleted = true;
        Happen(new("CHANNEL_DELETE", channel.ToJson()) { Channel = channel });
    }

    public void RemoveBot(FakeGuild guild)
    {
        guild.HasBot = false;
        Happen(new("GUILD_DELETE", new JsonObject { ["id"] = guild.Id.Text() }));
    }

    /// <summary>The server with all that GUILD_CREATE adds to it.</summary>
    /// <param name="guild">The server.</param>
    /// <param name="joins">Whether the bot comes to it now; libraries tell that from a server that READY named by its lack of "unavailable".</param>
    public JsonObject GuildCreate(FakeGuild guild, bool joins)
    {
        var json = guild.ToJson();
        json["joined_at"] = "2026-01-01T00:00:00+00:00";
        json["large"] = false;
        if (!joins)
            json["unavailable"] = false;

        json["member_count"] = 2;
        json["members"] = new JsonArray(MemberJson.Of(Bot, guild, guild.BotPermissions, withUser: true));
        json["channels"] = Array(ChannelsOf(guild).Where(channel => channel.Kind == ChannelKind.Text));
        json["threads"] = Array(ChannelsOf(guild).Where(channel => channel.Kind == ChannelKind.Thread));
        foreach (var empty in (string[])["voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"])
            json[empty] = new JsonArray();

        return json;
    }

    public void Happen(WorldEvent what) => Listener(what);

    private static JsonArray Array(IEnumerable<FakeChannel> channels) => [.. channels.Select(channel => channel.ToJson())];

    private FakeChannel Keep(FakeChannel channel) => _channels[channel.Id] = channel;
}
