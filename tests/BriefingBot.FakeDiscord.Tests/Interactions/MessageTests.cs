using System.Text.Json;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Tests.Interactions;

/// <summary>Which texts a bot without the privileged intent may read.</summary>
public sealed class MessageTests : FakeDiscordTest
{
    [Fact]
    public async Task The_text_of_others_is_empty_and_that_of_a_mention_is_not()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;

        Discord.Write(new("Among ourselves."));
        Discord.Write(new($"{Discord.Bot.Mention} who won?"));

        Assert.Equal("", await ContentAsync(client));
        Assert.EndsWith("who won?", await ContentAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_messages_come_with_their_intent_and_with_text()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord, 4609)).Client;

        Discord.Write(new("Who won?") { Channel = Discord.DirectMessages(Discord.User) });

        Assert.Equal("Who won?", await ContentAsync(client));
    }

    [Fact]
    public async Task Without_their_intent_direct_messages_do_not_come()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord, 513)).Client;

        Discord.Write(new("Unheard.") { Channel = Discord.DirectMessages(Discord.User) });
        Discord.Write(new($"{Discord.Bot.Mention} heard"));

        Assert.EndsWith("heard", await ContentAsync(client), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "And in Tokyo?")]
    [InlineData(false, "")]
    public async Task A_reply_to_an_ordinary_message_of_the_bot_is_open_where_it_pings(bool pings, string seen)
    {
        await PostAsync(Messages, Said("In Seoul."));
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;

        Discord.Write(new("And in Tokyo?") { ReplyTo = Discord.Channel.BotMessages[0], ReplyPings = pings });

        Assert.Equal(seen, await ContentAsync(client));
    }

    [Fact]
    public async Task A_reply_to_an_answer_of_an_interaction_is_closed()
    {
        var asked = Discord.Interactions.Send(InteractionDraft.Slash("ask"));
        await CallbackAsync(asked, new { type = 4, data = Said("In Seoul.") });
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;

        Discord.Write(new("And in Tokyo?") { ReplyTo = asked.Original });

        Assert.Equal("", await ContentAsync(client));
    }

    [Fact]
    public async Task The_bot_hears_its_own_messages_but_no_ephemeral_ones()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;
        var asked = Discord.Interactions.Send(InteractionDraft.Slash("ask"));
        await client.ReceiveAsync();

        await CallbackAsync(asked, new { type = 4, data = new { content = "Only for you.", flags = 64, allowed_mentions = new { parse = Array.Empty<string>() } } });
        await PostAsync(Messages, Said("For all."));

        Assert.Equal("For all.", await ContentAsync(client));
    }

    [Theory]
    [InlineData(null, "everyone,7,8")]
    [InlineData("""{"parse": []}""", "")]
    [InlineData("""{"parse": ["users"]}""", "8")]
    [InlineData("""{"parse": [], "roles": ["7"]}""", "7")]
    public void Allowed_mentions_say_whom_an_ordinary_message_alerts(string? allowed, string alerted)
    {
        var mentions = allowed is null ? (JsonElement?)null : JsonElement.Parse(allowed);

        Assert.Equal(alerted, string.Join(',', Pings.Of("@everyone <@&7> <@8>", mentions, byInteraction: false)));
    }

    private static async Task<string?> ContentAsync(RawGatewayClient client)
    {
        var dispatch = await client.ReceiveAsync();
        Assert.Equal("MESSAGE_CREATE", dispatch.GetProperty("t").GetString());
        return dispatch.GetProperty("d").GetProperty("content").GetString();
    }
}
