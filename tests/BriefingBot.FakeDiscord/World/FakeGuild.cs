using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A server that the bot is in, or was.</summary>
public sealed class FakeGuild(ulong id, string name)
{
    /// <summary>The server's id.</summary>
    public ulong Id { get; } = id;

    /// <summary>The server's name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the bot is in it; false answers every call about it with 50001.</summary>
    public bool HasBot { get; internal set; } = true;

    /// <summary>Permission bits of the bot here: by default view, send, embed links, attach files, read history, add reactions, in threads.</summary>
    public ulong BotPermissions { get; set; } = 0x4000_01CC40;

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
        ["roles"] = new JsonArray(EveryoneRole()),
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

    private JsonObject EveryoneRole() => new()
    {
        ["id"] = Id.Text(),
        ["name"] = "@everyone",
        ["color"] = 0,
        ["hoist"] = false,
        ["position"] = 0,
        ["permissions"] = BotPermissions.Text(),
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
