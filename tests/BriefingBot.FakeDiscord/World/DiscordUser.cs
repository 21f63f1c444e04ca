using System.Globalization;
using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A person or the bot.</summary>
public sealed record DiscordUser(ulong Id, string Name, bool IsBot = false)
{
    /// <summary>How text mentions this user.</summary>
    public string Mention => string.Create(CultureInfo.InvariantCulture, $"<@{Id}>");

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id.Text(),
        ["username"] = Name,
        ["global_name"] = Name,
        ["discriminator"] = "0",
        ["avatar"] = null,
        ["bot"] = IsBot,
        ["public_flags"] = 0,
    };
}
