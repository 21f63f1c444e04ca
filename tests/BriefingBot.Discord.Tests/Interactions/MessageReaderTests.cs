using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Tests.Interactions;

public class MessageReaderTests
{
    private const string InServer = "\"guild_id\":\"3\",\"author\":{\"id\":\"6\"},";
    private const string Mention = "\"mentions\":[{\"id\":\"99\"}],";

    [Theory]
    [InlineData(InServer + Mention + "\"content\":\"<@99> who won?\"", "who won?")]
    [InlineData(InServer + Mention + "\"content\":\"so <@!99>\"", "so")]
    [InlineData(InServer + Mention + "\"content\":\"<@99>\"", "")]
    [InlineData(InServer + "\"type\":19,\"referenced_message\":{\"author\":{\"id\":\"99\"}},\"content\":\"and in Tokyo?\"", "and in Tokyo?")]
    [InlineData("\"author\":{\"id\":\"6\"},\"content\":\"direct\"", "direct")]
    public void What_speaks_to_the_bot_is_a_request(string json, string text) => Assert.Equal(text, Read(json)?.Text);

    [Theory]
    [InlineData(InServer + "\"content\":\"talk among others\"")]
    [InlineData(InServer + "\"content\":\"\"")]
    [InlineData(InServer + "\"type\":19,\"referenced_message\":{\"author\":{\"id\":\"99\"}},\"content\":\"\"")]
    [InlineData(InServer + Mention + "\"type\":6,\"content\":\"<@99>\"")]
    [InlineData("\"guild_id\":\"3\",\"author\":{\"id\":\"6\",\"bot\":true}," + Mention + "\"content\":\"<@99> hi\"")]
    [InlineData("\"guild_id\":\"3\",\"webhook_id\":\"8\",\"author\":{\"id\":\"6\"}," + Mention + "\"content\":\"<@99> hi\"")]
    [InlineData("\"author\":{\"id\":\"99\"},\"content\":\"my own\"")]
    public void Anything_else_is_none(string json) => Assert.Null(Read(json));

    [Fact]
    public void Direct_messages_can_be_switched_off() => Assert.Null(Read("\"author\":{\"id\":\"6\"},\"content\":\"direct\"", directMessages: false));

    [Fact]
    public void A_reply_tells_what_it_replies_to() => Assert.Equal(
        new MessageId(55), Read(InServer + Mention + "\"content\":\"<@99> x\",\"message_reference\":{\"message_id\":\"55\"}")!.RepliesTo);

    private static IncomingMessage? Read(string rest, bool directMessages = true) => MessageReader.Read(
        JsonSerializer.Deserialize($$"""{"id":"1","channel_id":"4",{{rest}}}""", DiscordJson.Default.ChatMessageJson)!, 99, directMessages);
}
