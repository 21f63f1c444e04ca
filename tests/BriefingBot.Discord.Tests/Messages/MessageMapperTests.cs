using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Messages;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Tests.Messages;

public class MessageMapperTests
{
    [Fact]
    public void Nobody_can_be_pinged_by_any_message() =>
        Assert.Equal("""{"content":"hi","embeds":[],"components":[],"allowed_mentions":{"parse":[]}}""", Json(new() { Text = "hi" }));

    [Fact]
    public void A_card_has_only_the_parts_that_are_set()
    {
        var card = new MessageCard { Title = "t", Link = new("https://example.org/a"), Fields = [new("n", "v")], Footer = "f", Color = 5 };
        Assert.Contains(
            """embeds":[{"title":"t","url":"https://example.org/a","color":5,"fields":[{"name":"n","value":"v"}],"footer":{"text":"f"}}]""",
            Json(new() { Cards = [card] }),
            StringComparison.Ordinal);
        Assert.Contains("\"embeds\":[{\"description\":\"d\"}]", Json(new() { Cards = [new() { Text = "d" }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_have_an_address_and_other_buttons_an_id() => Assert.Contains(
        """components":[{"components":[{"style":5,"label":"Read","type":2,"url":"https://example.org/"},{"style":2,"label":"More","type":2,"custom_id":"m","disabled":true}],"type":1}]""",
        Json(new() { Buttons = [[new LinkButton("Read", new("https://example.org")), new ActionButton("More", "m", IsDisabled: true)], []] }),
        StringComparison.Ordinal);

    private static string Json(OutgoingMessage message) => JsonSerializer.Serialize(MessageMapper.ToJson(message), DiscordJson.Default.MessageJson);
}
