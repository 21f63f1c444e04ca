using BriefingBot.Discord.Tests.Running;

namespace BriefingBot.Discord.Tests;

public class DiscordCheckTests
{
    [Fact]
    public async Task Where_all_is_well_nothing_is_a_problem()
    {
        await using var world = await TestWorld.StartAsync();
        var findings = await world.Start().Check.RunAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(findings, finding => finding.IsProblem);
        Assert.Contains(findings, finding => finding.Text.Contains("4609", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Text.Contains("permissions=277025508352", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_token_is_told_without_showing_it()
    {
        await using var world = await TestWorld.StartAsync();
        var finding = Assert.Single(await world.Start(set: options => options.Token = "a-wrong-token").Check.RunAsync(TestContext.Current.CancellationToken));
        Assert.True(finding.IsProblem);
        Assert.Contains("Reset Token", finding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("a-wrong-token", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_public_key_is_told()
    {
        await using var world = await TestWorld.StartAsync();
        var findings = await world.Start(set: options => options.PublicKey = new('a', 64)).Check.RunAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Discord:PublicKey is not the application's", Assert.Single(findings, finding => finding.IsProblem).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_without_an_endpoint_is_told_where_requests_are_expected()
    {
        await using var world = await TestWorld.StartAsync();
        var findings = await world.Start(set: options =>
        {
            options.Transport = TransportKind.Http;
            options.PublicKey = world.Discord.Options.PublicKeyHex;
        }).Check.RunAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Interactions Endpoint URL", Assert.Single(findings, finding => finding.IsProblem).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Discord_cannot_be_reached_that_is_told()
    {
        await using var world = await TestWorld.StartAsync();
        var check = world.Start(set: options => options.ApiAddress = new("http://127.0.0.1:1/api/")).Check.RunAsync(TestContext.Current.CancellationToken);
        await world.LaterAsync(() => check.IsCompleted, step: 1);
        Assert.Contains("Discord cannot be asked", Assert.Single(await check).Text, StringComparison.Ordinal);
    }
}
