using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A server that the bot is in, or was.</summary>
public sealed class FakeGuild
{
    internal FakeGuild(ulong id, string name, IReadOnlyList<GuildRole> roles) => (Id, Name, Roles) = (id, name, roles);

    /// <summary>The server's id.</summary>
    public ulong Id { get; }

    /// <summary>The server's name.</summary>
    public string Name { get; }

    /// <summary>Whether the bot is in it; false answers every call about it with 50001.</summary>
    public bool HasBot { get; internal set; } = true;

    /// <summary>Permission bits of the bot here: by default view, send, embed links, attach files, read history, add reactions, in threads.</summary>
    public ulong BotPermissions { get; set; } = 0x4000_01CC40;

    /// <summary>The roles besides the one that everybody has.</summary>
    internal IReadOnlyList<GuildRole> Roles { get; }

    private GuildRole Everyone => new(Id, "@everyone", BotPermissions);

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id.Text(),
        ["name"] = Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = "1",
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["roles"] = new JsonArray([.. Roles.Prepend(Everyone).Select(role => role.ToJson())]),
        ["emojis"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["mfa_level"] = 0,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["premium_tier"] = 0,
        ["preferred_locale"] = "en-US",
        ["nsfw_level"] = 0,
        ["stickers"] = new JsonArray(),
    };

    /// <summary>The roles by which a member with these permission bits has them.</summary>
    internal IEnumerable<GuildRole> RolesFor(ulong permissions) => Roles.Where(role => (permissions & role.Permissions) != 0);
}
