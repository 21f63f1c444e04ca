using System.Net;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Rest;

public sealed class AboutRouteTests : FakeDiscordTest
{
    [Fact]
    public async Task The_gateway_comes_with_all_session_limits()
    {
        Discord.Gateway.Budget.Remaining = 7;
        Time.Advance(TimeSpan.FromHours(1));

        var json = await JsonAsync(await SendAsync(HttpMethod.Get, "gateway/bot"));

        Assert.StartsWith("ws://127.0.0.1:", json.GetProperty("url").GetString(), StringComparison.Ordinal);
        var limit = json.GetProperty("session_start_limit");
        Assert.Equal((1000, 7, 1), (limit.GetProperty("total").GetInt32(), limit.GetProperty("remaining").GetInt32(), limit.GetProperty("max_concurrency").GetInt32()));
        Assert.Equal(TimeSpan.FromHours(23).TotalMilliseconds, limit.GetProperty("reset_after").GetInt64());
    }

    [Theory]
    [InlineData("applications/@me")]
    [InlineData("oauth2/applications/@me")]
    [InlineData("users/@me")]
    public async Task The_account_is_told(string path) => Assert.Equal(
        Discord.Bot.Id.ToString(), (await JsonAsync(await SendAsync(HttpMethod.Get, path))).GetProperty("id").GetString());

    [Fact]
    public async Task An_unknown_path_gets_404_as_json()
    {
        using var response = await SendAsync(HttpMethod.Get, "no/such/path");

        Assert.Equal((HttpStatusCode.NotFound, 0), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_client_without_the_user_agent_that_Discord_wants_is_a_violation()
    {
        Http.DefaultRequestHeaders.Remove("User-Agent");

        await SendAsync(HttpMethod.Get, "users/@me");

        Assert.Equal("user agent", Assert.Single(Discord.Violations).Rule);
    }

    [Fact]
    public async Task Rate_limit_headers_count_down_by_resource_and_renew()
    {
        Assert.Equal("999", await RemainingAsync("users/@me"));
        Assert.Equal("998", await RemainingAsync("users/@me"));
        Assert.Equal("999", await RemainingAsync($"channels/{Discord.Channel.Id}"));
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("999", await RemainingAsync("users/@me"));
    }

    private async Task<string> RemainingAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        return response.Headers.GetValues("X-RateLimit-Remaining").Single();
    }
}
