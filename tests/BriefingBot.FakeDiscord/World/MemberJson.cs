using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A user as a member of a server.</summary>
internal static class MemberJson
{
    public static JsonObject Of(DiscordUser user, FakeGuild guild, ulong? permissions, bool withUser)
    {
        var json = new JsonObject
        {
            ["roles"] = new JsonArray([.. guild.RolesFor(permissions ?? 0).Select(role => role.Id.Text())]),
            ["nick"] = null,
            ["avatar"] = null,
            ["joined_at"] = "2026-01-01T00:00:00+00:00",
            ["premium_since"] = null,
            ["pending"] = false,
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["communication_disabled_until"] = null,
        };
        if (withUser)
            json["user"] = user.ToJson();
        if (permissions is { } bits)
            json["permissions"] = bits.Text();

        return json;
    }
}
