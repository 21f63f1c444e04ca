using BriefingBot.FakeDiscord.Faults;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

[Collection(OneByOne.Name)]
public sealed class StartTests(SharedBot shared)
{
    private const string OtherKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    [Fact]
    public async Task Without_a_token_it_ends_and_says_where_to_get_one()
    {
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        bot.Variables.Remove("BRIEFINGBOT_DISCORD__TOKEN");

        var run = await bot.Start("run").EndAsync();

        AssertTold(run, "Discord:Token is missing", "https://discord.com/developers/applications");
        Assert.Empty(bot.Discord.Requests.All);
    }

    [Fact]
    public async Task With_a_wrong_token_it_ends_and_says_so_without_showing_it()
    {
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        bot.Variables["BRIEFINGBOT_DISCORD__TOKEN"] = "a-token-of-another-bot";

        var run = await bot.Start("run").EndAsync();

        AssertTold(run, "Discord refuses the bot's token", "Reset Token");
        Assert.DoesNotContain("a-token-of-another-bot", run.Error, StringComparison.Ordinal);
        Assert.True(bot.Discord.Requests.All.Count < 10);
    }

    [Fact]
    public async Task Where_an_intent_is_refused_it_ends_and_names_the_intents()
    {
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        bot.Discord.Faults.Inject(new IdentifyClosed(4014));

        var run = await bot.Start("run").EndAsync();

        AssertTold(run, "4014", "GUILD_MESSAGES", "Privileged Gateway Intents");
        Assert.Equal(1, bot.Discord.Gateway.Log.Identifies);
    }

    [Fact]
    public async Task Another_applications_public_key_is_told_by_the_doctor()
    {
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        bot.Variables["BRIEFINGBOT_DISCORD__PUBLICKEY"] = OtherKey;

        var run = await bot.Start("doctor").EndAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Discord:PublicKey is not the application's.", Words(run.Out + run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_applications_public_key_is_told_at_start_where_requests_are_signed()
    {
        Assert.SkipWhen(ServedDiscord.IsOfDiscordNet, ServedDiscord.GatewayOnly);
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        bot.Variables["BRIEFINGBOT_DISCORD__PUBLICKEY"] = OtherKey;
        bot.Variables["BRIEFINGBOT_DISCORD__TRANSPORT"] = "Http";
        bot.Variables["BRIEFINGBOT_DISCORD__LISTENADDRESS"] = "http://127.0.0.1:0";

        var run = await bot.Start("run").EndAsync();

        AssertTold(run, "Discord:PublicKey is not the application's.", "General Information");
    }

    [Theory]
    [InlineData("not a key", "64 hexadecimal digits")]
    [InlineData("", "Discord:PublicKey is missing")]
    public async Task A_public_key_that_is_none_is_told_at_start(string key, string words)
    {
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);
        bot.Variables["BRIEFINGBOT_DISCORD__PUBLICKEY"] = key;
        bot.Variables["BRIEFINGBOT_DISCORD__TRANSPORT"] = "Http";

        AssertTold(await bot.Start("run").EndAsync(), words);
    }

    [Fact]
    public async Task The_doctor_finds_a_bot_well_that_is_set_up()
    {
        await using var bot = await ServedDiscord.CreateAsync(shared.Data);

        var run = await bot.Start("doctor").EndAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("The token is good", Words(run.Out), StringComparison.Ordinal);
    }

    private static void AssertTold(ProgramResult run, params string[] words)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.All(words, word => Assert.Contains(word, Words(run.Error), StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Without the line breaks of the terminal.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
