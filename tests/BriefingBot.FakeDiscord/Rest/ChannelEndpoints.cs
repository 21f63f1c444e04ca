using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Channels, servers and direct-message channels.</summary>
internal sealed class ChannelEndpoints(DiscordWorld world)
{
    public IEnumerable<RestRoute> Routes =>
    [
        new("POST", "users/@me/channels", OpenDirect),
        new("GET", "users/@me/guilds", _ => RestAnswer.Ok(new JsonArray([.. world.Guilds.Select(guild => guild.ToJson())]))),
        new("GET", "channels/{channel}", request => With(request, channel => RestAnswer.Ok(channel.ToJson()))),
        new("POST", "channels/{channel}/typing", request => With(request, _ => RestAnswer.NoContent)),
        new("GET", "guilds/{guild}", request => WithGuild(request, guild => RestAnswer.Ok(guild.ToJson()))),
        new("GET", "guilds/{guild}/channels", request => WithGuild(request, Channels)),
    ];

    private RestAnswer OpenDirect(RestRequest request)
    {
        var id = request.Body is { } body ? body.Text("recipient_id").Id() : 0;
        return id == 0 ? RestAnswer.Error(DiscordError.InvalidFormBody) : RestAnswer.Ok(world.Direct(new(id, "user")).ToJson());
    }

    private RestAnswer With(RestRequest request, Func<FakeChannel, RestAnswer> handle) => world.Channel(request.Id("channel")) switch
    {
        null or { Deleted: true } => RestAnswer.Error(DiscordError.UnknownChannel),
        { Guild.HasBot: false } => RestAnswer.Error(DiscordError.MissingAccess),
        var channel => handle(channel),
    };

    private RestAnswer WithGuild(RestRequest request, Func<FakeGuild, RestAnswer> handle) => world.Guild(request.Id("guild")) switch
    {
        null => RestAnswer.Error(DiscordError.UnknownGuild),
        { HasBot: false } => RestAnswer.Error(DiscordError.MissingAccess),
        var guild => handle(guild),
    };

    private RestAnswer Channels(FakeGuild guild) => RestAnswer.Ok(new JsonArray([.. world.ChannelsOf(guild).Select(channel => channel.ToJson())]));
}
