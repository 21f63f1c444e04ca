using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Makes the JSON of an interaction (interactions/receiving-and-responding.mdx).</summary>
internal sealed class InteractionPayload(DiscordWorld world, InteractionData data)
{
    private const int AttachmentLimit = 10 << 20;

    /// <summary>The interaction with a new id and token.</summary>
    public JsonElement Make(InteractionDraft draft, FakeChannel channel, DiscordUser user)
    {
        var id = world.Ids.Next();
        var json = new JsonObject
        {
            ["id"] = id.Text(),
            ["application_id"] = world.Bot.Id.Text(),
            ["type"] = (int)draft.Kind,
            ["token"] = Token(id),
            ["version"] = 1,
            ["channel"] = channel.ToJson(),
            ["channel_id"] = channel.Id.Text(),
            ["app_permissions"] = (channel.Guild?.BotPermissions ?? 0x4000_01CC40).Text(),
            ["locale"] = draft.Locale,
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = AttachmentLimit,
            ["context"] = channel.Guild is null ? 1 : 0,
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = (channel.Guild?.Id ?? 0).Text() },
        };
        if (channel.Guild is { } guild)
        {
            json["guild_id"] = guild.Id.Text();
            json["guild"] = new JsonObject { ["id"] = guild.Id.Text(), ["locale"] = draft.GuildLocale, ["features"] = new JsonArray() };
            json["guild_locale"] = draft.GuildLocale;
            json["member"] = MemberJson.Of(user, guild, draft.Permissions, withUser: true);
        }
        else
        {
            json["user"] = user.ToJson();
        }

        if (draft.Kind != InteractionKind.Ping)
            json["data"] = data.Make(draft, channel);
        if (draft is { Kind: InteractionKind.Component or InteractionKind.Modal, Target: { } target })
            json["message"] = target.Json.ToNode();

        return JsonSerializer.SerializeToElement(json);
    }

    private static string Token(ulong id)
    {
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(24));
        return Convert.ToBase64String(Encoding.ASCII.GetBytes($"interaction:{id.Text()}:{secret}"))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
