using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Answers IDENTIFY: checks token, intents and budget, then READY and a GUILD_CREATE for each server.</summary>
internal sealed class GatewayIdentify(
    DiscordWorld world, FakeDiscordOptions options, GatewayBudget budget, GatewaySessions sessions, FaultBox faults, Func<Uri> resumeUrl)
{
    public void Answer(GatewayConnection connection, JsonElement? data)
    {
        if (faults.Take<IdentifyClosed>() is { } closed)
        {
            GatewayProtocol.CloseOrDrop(connection, closed.Code);
            return;
        }

        if (!TokenFits(data))
        {
            connection.Close(CloseCode.AuthenticationFailed);
            return;
        }

        var intents = data?.Number("intents") ?? -1;
        if (Intents.Refusal(intents, options.HasPrivilegedIntents) is { } refusal)
        {
            connection.Close(refusal);
            return;
        }

        var permit = budget.Take(shard: Shard(data));
        var invalid = faults.Take<IdentifyInvalid>();
        if (permit == IdentifyPermit.Overrun)
            connection.Close(CloseCode.AuthenticationFailed);
        else if (permit == IdentifyPermit.TooSoon || invalid is not null)
            connection.InvalidateSession(invalid?.Resumable ?? false);
        else
            Open(connection, intents);
    }

    /// <summary>Whether it names the bot's token.</summary>
    public bool TokenFits(JsonElement? data)
    {
        var token = data?.Text("token");
        return token == options.Token || token == "Bot " + options.Token;
    }

    private static int Shard(JsonElement? data) =>
        data?.Items("shard") is [{ ValueKind: JsonValueKind.Number } shard, ..] ? shard.GetInt32() : 0;

    private void Open(GatewayConnection connection, int intents)
    {
        var session = sessions.Open(intents);
        session.Attach(connection);
        if (faults.Take<NoReady>() is not null)
            return;

        session.Dispatch("READY", Ready(session));
        if ((intents & Intents.Guilds) == 0 || faults.Take<NoGuildCreate>() is not null)
            return;

        foreach (var guild in world.Guilds)
            session.Dispatch("GUILD_CREATE", world.GuildCreate(guild, joins: false));
    }

    private JsonObject Ready(GatewaySession session) => new()
    {
        ["v"] = 10,
        ["user"] = world.Bot.ToJson(),
        ["guilds"] = new JsonArray([.. world.Guilds.Select(guild => new JsonObject { ["id"] = guild.Id.Text(), ["unavailable"] = true })]),
        ["session_id"] = session.Id,
        ["session_type"] = "normal",
        ["resume_gateway_url"] = resumeUrl().ToString().TrimEnd('/'),
        ["shard"] = new JsonArray(0, 1),
        ["application"] = new JsonObject { ["id"] = world.Bot.Id.Text(), ["flags"] = 0 },
        ["private_channels"] = new JsonArray(),
        ["user_settings"] = new JsonObject(),
    };
}
