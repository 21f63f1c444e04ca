using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Tests.Interactions;

public class InteractionReaderTests
{
    [Fact]
    public void A_subcommand_is_part_of_the_path_and_its_options_are_the_commands()
    {
        var request = Assert.IsType<IncomingCommand>(Read("""
            "type":2,"data":{"type":1,"name":"articles","options":[{"type":1,"name":"add","options":[
              {"type":3,"name":"url","value":"https://example.org"},{"type":4,"name":"n","value":3},{"type":5,"name":"on","value":true},
              {"type":7,"name":"where","value":"77"},{"type":11,"name":"file","value":"9"}]}],
              "resolved":{"attachments":{"9":{"id":"9","filename":"a.txt","size":12,"url":"https://cdn.example/a.txt"}}}}
            """));
        Assert.Equal("articles add", request.Path);
        Assert.Equal(new TextValue("https://example.org"), request.Options["url"]);
        Assert.Equal(new NumberValue(3), request.Options["n"]);
        Assert.Equal(new SwitchValue(true), request.Options["on"]);
        Assert.Equal(new ChannelValue(new(77)), request.Options["where"]);
        Assert.Equal(new FileValue("a.txt", 12, new("https://cdn.example/a.txt")), request.Options["file"]);
    }

    [Fact]
    public void An_option_of_an_unknown_kind_comes_as_text() => Assert.Equal(
        new TextValue("2.5"),
        Assert.IsType<IncomingCommand>(Read("""
            "type":2,"data":{"type":1,"name":"ask","options":[{"type":10,"name":"x","value":2.5}]}
            """)).Options["x"]);

    [Theory]
    [InlineData("32", ChatRights.ManageServer)]
    [InlineData("8", ChatRights.ManageServer)]
    [InlineData("2048", ChatRights.None)]
    [InlineData("nonsense", ChatRights.None)]
    public void Rights_come_from_the_permission_bits_of_the_request(string bits, ChatRights rights) =>
        Assert.Equal(rights, Read("\"type\":2,\"data\":{\"type\":1,\"name\":\"ask\"}", bits)!.User.Rights);

    [Fact]
    public void A_message_command_brings_the_text_of_the_chosen_message() => Assert.Equal(
        "words",
        Assert.IsType<IncomingMessageCommand>(Read("""
            "type":2,"data":{"type":3,"name":"Find this","target_id":"5","resolved":{"messages":{"5":{"content":"words"}}}}
            """)).Text);

    [Fact]
    public void A_press_tells_button_and_message()
    {
        var press = Assert.IsType<IncomingPress>(Read("\"type\":3,\"data\":{\"custom_id\":\"more\",\"component_type\":2},\"message\":{\"id\":\"44\"}"));
        Assert.Equal(("more", new MessageId(44)), (press.Button, press.Message));
    }

    [Fact]
    public void Typing_tells_the_option_that_is_typed()
    {
        var typing = Assert.IsType<IncomingSuggestion>(Read("""
            "type":4,"data":{"type":1,"name":"ask","options":[{"type":3,"name":"question","value":"q"},{"type":3,"name":"source","value":"Pen","focused":true}]}
            """));
        Assert.Equal(("ask", "source", "Pen"), (typing.Path, typing.Option, typing.Typed));
    }

    [Fact]
    public void A_kind_that_the_bot_does_not_have_is_no_request() => Assert.Null(Read("\"type\":5,\"data\":{\"custom_id\":\"x\"}"));

    private static IncomingRequest? Read(string rest, string permissions = "0") => InteractionReader.Read(JsonSerializer.Deserialize(
        $$"""{"id":"1","application_id":"2","token":"t","guild_id":"3","channel_id":"4","member":{"user":{"id":"6"},"permissions":"{{permissions}}"},{{rest}}}""",
        DiscordJson.Default.InteractionJson)!);
}
