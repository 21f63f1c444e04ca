using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A role of a server; what somebody may do there follows from the roles they have.</summary>
internal sealed record GuildRole(ulong Id, string Name, ulong Permissions)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id.Text(),
        ["name"] = Name,
        ["color"] = 0,
        ["hoist"] = false,
        ["position"] = 0,
        ["permissions"] = Permissions.Text(),
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
