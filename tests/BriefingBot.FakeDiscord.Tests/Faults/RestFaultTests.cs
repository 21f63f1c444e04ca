using System.Net;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Faults;

public sealed class RestFaultTests : FakeDiscordTest
{
    private const string Sends = "POST channels/*/messages";

    [Fact]
    public async Task A_drop_before_the_effect_leaves_nothing()
    {
        Discord.Faults.Inject(new DroppedBefore(Sends));

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(Messages, Said("Lost.")));

        Assert.Empty(Discord.Channel.Messages);
        Assert.Equal(0, Assert.Single(Discord.Requests.All).Status);
    }

    [Fact]
    public async Task A_drop_after_the_effect_leaves_the_message()
    {
        Discord.Faults.Inject(new DroppedAfter(Sends));

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(Messages, Said("Sent.")));

        Assert.Single(Discord.Channel.Messages);
    }

    [Fact]
    public async Task A_fault_happens_as_often_as_told_and_on_its_route_only()
    {
        Discord.Faults.Inject(new ServerFailed(Sends, 503), times: 2);

        using var other = await SendAsync(HttpMethod.Get, "users/@me");
        List<HttpStatusCode> statuses = [];
        for (var i = 0; i < 3; i++)
            statuses.Add((await PostAsync(Messages, Said("c"))).StatusCode);

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], statuses);
        Assert.Equal(0, Discord.Faults.Count);
    }

    [Fact]
    public async Task A_server_failure_may_come_after_the_effect()
    {
        Discord.Faults.Inject(new ServerFailed(Sends, 500, AfterEffect: true));

        using var response = await PostAsync(Messages, Said("Sent all the same."));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Single(Discord.Channel.Messages);
    }

    [Fact]
    public async Task Any_error_code_can_be_given()
    {
        Discord.Faults.Inject(new Refused(Sends, 400, 30034, "Daily limit"));

        using var response = await PostAsync(Messages, Said("c"));

        Assert.Equal((HttpStatusCode.BadRequest, 30034), (response.StatusCode, await CodeAsync(response)));
    }

    [Theory]
    [InlineData(LimitScope.User, "user", false)]
    [InlineData(LimitScope.Shared, "shared", false)]
    [InlineData(LimitScope.Global, "global", true)]
    public async Task A_429_tells_its_scope_and_rounds_the_header_up(LimitScope scope, string told, bool global)
    {
        Discord.Faults.Inject(new RateLimited(Sends, 1.25, scope));

        using var response = await PostAsync(Messages, Said("c"));
        var json = await JsonAsync(response);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("2", response.Headers.GetValues("Retry-After").Single());
        Assert.Equal(told, response.Headers.GetValues("X-RateLimit-Scope").Single());
        Assert.Equal((1.25, global), (json.GetProperty("retry_after").GetDouble(), json.GetProperty("global").GetBoolean()));
        Assert.Equal(scope != LimitScope.Shared, Discord.Requests.All[0].IsInvalid);
    }

    [Fact]
    public async Task A_429_of_an_edge_is_a_web_page_without_other_headers()
    {
        Discord.Faults.Inject(new RateLimited(Sends, 3, LimitScope.Html));

        using var response = await PostAsync(Messages, Said("c"));

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("3", response.Headers.GetValues("Retry-After").Single());
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("X-RateLimit", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("PATCH webhooks/*/messages/@original", "PATCH", "webhooks/1/t/messages/@original", true)]
    [InlineData("PATCH webhooks/*/messages/@original", "POST", "webhooks/1/t/messages/@original", false)]
    [InlineData("PATCH webhooks/*/messages/@original", "PATCH", "webhooks/1/t/messages/2", false)]
    [InlineData("* channels/*", "GET", "channels/1", true)]
    [InlineData("/gateway/bot", "GET", "gateway/bot", true)]
    [InlineData("gateway/bot", "GET", "gateway", false)]
    public void A_pattern_names_method_and_path(string pattern, string method, string path, bool fits) =>
        Assert.Equal(fits, RoutePattern.Fits(pattern, method, path));
}
