using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Gateway;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>The bot's own account and the gateway's address.</summary>
internal sealed class AboutEndpoints(DiscordWorld world, GatewayBudget budget, FakeDiscordOptions options, Func<Uri> gatewayUrl)
{
    public IEnumerable<RestRoute> Routes =>
    [
        new("GET", "gateway", _ => RestAnswer.Ok(new JsonObject { ["url"] = Url() })) { NeedsBotToken = false },
        new("GET", "gateway/bot", _ => RestAnswer.Ok(new JsonObject
        {
            ["url"] = Url(),
            ["shards"] = 1,
            ["session_start_limit"] = budget.ToJson(),
        })),
        new("GET", "users/@me", _ => RestAnswer.Ok(world.Bot.ToJson())),
        new("GET", "applications/@me", _ => RestAnswer.Ok(Application())),
        new("GET", "oauth2/applications/@me", _ => RestAnswer.Ok(Application())),
    ];

    private string Url() => gatewayUrl().ToString().TrimEnd('/');

    private JsonObject Application() => new()
    {
        ["id"] = world.Bot.Id.Text(),
        ["name"] = world.Bot.Name,
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = options.PublicKeyHex,
        ["flags"] = options.HasPrivilegedIntents ? 1 << 19 : 0,
        ["interactions_endpoint_url"] = options.InteractionsEndpoint?.ToString(),
        ["bot"] = world.Bot.ToJson(),
    };
}
