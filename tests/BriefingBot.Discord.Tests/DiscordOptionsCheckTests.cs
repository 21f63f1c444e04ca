namespace BriefingBot.Discord.Tests;

public class DiscordOptionsCheckTests
{
    [Fact]
    public void Good_settings_have_no_problems() => Assert.Empty(DiscordOptionsCheck.Problems(new() { Token = "abc.def" }));

    [Fact]
    public void Every_problem_is_named_at_once()
    {
        var problems = DiscordOptionsCheck.Problems(new()
        {
            Token = " ",
            PublicKey = "xyz",
            ApplicationId = 0,
            Transport = (TransportKind)7,
            ApiAddress = new("http://elsewhere.example/"),
            ContactAddress = new("relative", UriKind.Relative),
        });
        Assert.Collection(
            problems,
            text => Assert.Contains("Discord:Token", text),
            text => Assert.Contains("Discord:PublicKey", text),
            text => Assert.Contains("Discord:ApiAddress", text),
            text => Assert.Contains("Discord:ContactAddress", text),
            text => Assert.Contains("Discord:Transport", text),
            text => Assert.Contains("Discord:ApplicationId", text));
    }

    [Theory]
    [InlineData("Bot abc.def")]
    [InlineData("abc def")]
    [InlineData("abc\ndef")]
    public void A_token_that_cannot_be_one_is_refused_without_being_shown(string token) =>
        Assert.DoesNotContain(token, Assert.Single(DiscordOptionsCheck.Problems(new() { Token = token })));

    [Fact]
    public void The_endpoint_needs_the_public_key() =>
        Assert.Contains("Discord:PublicKey is missing", Assert.Single(DiscordOptionsCheck.Problems(new() { Token = "a", Transport = TransportKind.Http })));
}
