using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Control;

/// <summary>What a driver wants to see: commands, messages, gateway counts, violations.</summary>
internal static class ControlState
{
    public static JsonObject Of(FakeDiscordServer discord) => new()
    {
        ["guild"] = discord.Guild.Id.Text(),
        ["channel"] = discord.Channel.Id.Text(),
        ["commands"] = new JsonArray([.. discord.Commands().Concat(discord.Commands(discord.Guild))]),
        ["messages"] = new JsonArray([.. discord.Channel.Messages.Select(Message)]),
        ["identifies"] = discord.Gateway.Log.Identifies,
        ["resumes"] = discord.Gateway.Log.Resumes,
        ["ready"] = discord.Gateway.IsReady,
        ["resumeAddressUsed"] = discord.Gateway.Connections.Any(connection => connection.AtResumeAddress),
        ["schemaChecked"] = discord.ChecksSchema,
        ["violations"] = new JsonArray([.. discord.Violations.Select(violation => JsonValue.Create(violation.ToString()))]),
    };

    private static JsonObject Message(FakeMessage message)
    {
        var json = message.Json.ToObject();
        json["deleted"] = message.Deleted;
        json["edits"] = message.Earlier.Count;
        return json;
    }
}
