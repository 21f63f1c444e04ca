using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Validation;

namespace BriefingBot.FakeDiscord.Tests.Validation;

/// <summary>What Discord's description misses and the rules catch.</summary>
public sealed class RuleTests
{
    [Fact]
    public void Embeds_of_more_than_6000_characters_together_are_caught()
    {
        Assert.Empty(Embeds(4096, 1904));
        Assert.Equal(["embeds' total"], Embeds(4096, 1905));

        static IReadOnlyList<string> Embeds(params int[] lengths) =>
            Checked.Rules(BodyKind.FollowUp, new { embeds = lengths.Select(length => new { description = new string('x', length) }) });
    }

    [Fact]
    public void All_parts_of_an_embed_count()
    {
        var embed = new
        {
            title = Text(200),
            description = Text(4000),
            footer = new { text = Text(1000) },
            author = new { name = Text(200) },
            fields = new[] { new { name = Text(100), value = Text(501) } },
        };

        Assert.Equal(["embeds' total"], Checked.Rules(BodyKind.ChannelMessage, new { embeds = new[] { embed } }));
    }

    [Theory]
    [InlineData("Ask")]
    [InlineData("ask me")]
    [InlineData("ask!")]
    [InlineData("Überblick")]
    public void A_wrong_name_of_a_command_is_caught(string name) =>
        Assert.Equal(["command name"], Checked.Rules(BodyKind.Command, new { name, description = "d" }));

    [Theory]
    [InlineData("ask")]
    [InlineData("überblick")]
    [InlineData("질문")]
    [InlineData("l'essentiel")]
    [InlineData("समाचार")]
    public void Names_of_all_scripts_are_taken(string name) =>
        Assert.Empty(Checked.Rules(BodyKind.Command, new { name, description = "d" }));

    [Fact]
    public void A_localised_name_and_an_option_in_capitals_are_caught()
    {
        var command = new
        {
            name = "ask",
            description = "d",
            name_localizations = new { de = "Fragen" },
            options = new[] { new { type = 3, name = "Question", description = "d" } },
        };

        Assert.Equal(["command name"], Checked.Rules(BodyKind.CommandList, new[] { command }));
    }

    [Fact]
    public void A_message_command_may_have_capitals_and_blanks() =>
        Assert.Empty(Checked.Rules(BodyKind.Command, new { type = 3, name = "Find this in the news" }));

    [Fact]
    public void A_misspelt_property_is_caught_with_its_place()
    {
        var rule = new UnknownPropertyRule(SchemaFile.Schema(), tolerated: []);
        var body = new { type = 4, data = new { content = "c", embeds = new[] { new { titel = "t", fields = new[] { new { name = "n", valeu = "v" } } } } } };

        Assert.Equal(["data/embeds/0/titel", "data/embeds/0/fields/0/valeu"], Places(rule, BodyKind.Callback, body));
    }

    [Fact]
    public void What_an_embed_has_for_reading_is_taken_there_and_nowhere_else()
    {
        var rule = new UnknownPropertyRule(SchemaFile.Schema(), tolerated: []);
        var embed = new
        {
            description = "d",
            proxy_url = "an embed itself has none",
            footer = new { text = "t", proxy_icon_url = (string?)null, proxy_url = "a footer has none" },
            image = new { url = "https://news.example/i.png", proxy_url = (string?)null },
        };

        Assert.Equal(
            ["embeds/0/proxy_url", "embeds/0/footer/proxy_url"], Places(rule, BodyKind.ChannelMessage, new { embeds = new[] { embed } }));
    }

    [Fact]
    public void A_property_of_another_kind_of_component_is_caught()
    {
        var rule = new UnknownPropertyRule(SchemaFile.Schema(), tolerated: []);
        var button = new { type = 2, style = 1, label = "l", custom_id = "c", placeholder = "only select menus have one" };
        var body = new { content = "c", components = new[] { new { type = 1, components = new[] { button } } } };

        Assert.Equal(["components/0/components/0/placeholder"], Places(rule, BodyKind.FollowUp, body));
    }

    [Fact]
    public void A_required_option_after_an_optional_one_is_caught()
    {
        object[] options =
        [
            new { type = 3, name = "since", description = "d" },
            new { type = 3, name = "question", description = "d", required = true },
        ];

        Assert.Equal(["option order"], Checked.Rules(BodyKind.Command, new { name = "ask", description = "d", options }));
        Assert.Empty(Checked.Rules(BodyKind.Command, new { name = "ask", description = "d", options = options.Reverse() }));
    }

    [Fact]
    public void The_order_inside_a_subcommand_is_checked_too()
    {
        object[] inner =
        [
            new { type = 3, name = "title", description = "d" },
            new { type = 3, name = "url", description = "d", required = true },
        ];
        object[] options = [new { type = 1, name = "add", description = "d", options = inner }];

        Assert.Equal(["option order"], Checked.Rules(BodyKind.Command, new { name = "articles", description = "d", options }));
    }

    [Fact]
    public void Two_options_of_one_name_are_caught()
    {
        var option = new { type = 3, name = "a", description = "d" };

        Assert.Equal(["option order"], Checked.Rules(BodyKind.Command, new { name = "ask", description = "d", options = new[] { option, option } }));
    }

    [Fact]
    public void A_command_of_more_than_8000_characters_is_caught()
    {
        var choices = Enumerable.Range(0, 25).Select(i => new { name = $"n{i}", value = Text(100) });
        var options = Enumerable.Range(0, 4).Select(i => new { type = 3, name = $"o{i}", description = "d", choices });

        Assert.Equal(["command size"], Checked.Rules(BodyKind.Command, new { name = "ask", description = "d", options }));
    }

    [Fact]
    public void A_slash_command_without_a_description_is_caught() =>
        Assert.Contains("command size", Checked.OwnRules(BodyKind.CommandList, new[] { new { name = "ask" } }));

    [Fact]
    public void Two_commands_of_one_name_are_caught()
    {
        var command = new { name = "ask", description = "d" };

        Assert.Equal(["command list"], Checked.Rules(BodyKind.CommandList, new[] { command, command }));
    }

    [Theory]
    [InlineData("""{"type": 2, "style": 1, "label": "More"}""")]
    [InlineData("""{"type": 2, "style": 1, "custom_id": "more"}""")]
    [InlineData("""{"type": 2, "style": 5, "label": "Read"}""")]
    [InlineData("""{"type": 2, "style": 5, "label": "Read", "url": "javascript:alert(1)"}""")]
    [InlineData("""{"type": 2, "style": 5, "label": "Read", "url": "https://news.example", "custom_id": "read"}""")]
    [InlineData("""{"type": 2, "style": 2, "label": "Read", "url": "https://news.example", "custom_id": "read"}""")]
    public void A_wrong_button_is_caught(string button) => Assert.Contains("button", Checked.OwnRules(BodyKind.FollowUp, Row(button)));

    [Theory]
    [InlineData("""{"type": 2, "style": 1, "label": "More", "custom_id": "more"}""")]
    [InlineData("""{"type": 2, "style": 5, "label": "Read", "url": "https://news.example"}""")]
    public void A_right_button_is_taken(string button) => Assert.Empty(Checked.Rules(BodyKind.FollowUp, Row(button)));

    [Fact]
    public void Two_components_of_one_custom_id_are_caught()
    {
        const string Button = """{"type": 2, "style": 1, "label": "More", "custom_id": "more"}""";

        Assert.Equal(["custom_id"], Checked.Rules(BodyKind.FollowUp, Row(Button + "," + Button)));
    }

    [Fact]
    public void Text_beside_components_v2_is_caught() => Assert.Equal(["components version"], Checked.Rules(
        BodyKind.FollowUp, new { flags = 32768, content = "c", components = new[] { new { type = 10, content = "t" } } }));

    [Fact]
    public void Components_v2_without_their_flag_are_caught() => Assert.Equal(["components version"], Checked.Rules(
        BodyKind.ChannelMessage, new { components = new[] { new { type = 10, content = "t" } } }));

    [Theory]
    [InlineData(BodyKind.FollowUp)]
    [InlineData(BodyKind.ChannelMessage)]
    public void An_empty_message_is_caught(BodyKind kind)
    {
        Assert.Equal(["empty message"], Checked.Rules(kind, new { content = " \n" }));
        Assert.Equal(["empty message"], Checked.Rules(kind, new { embeds = Array.Empty<object>() }));
    }

    [Fact]
    public void An_empty_callback_is_caught_and_a_deferral_is_none()
    {
        Assert.Equal(["empty message"], Checked.Rules(BodyKind.Callback, new { type = 4 }));
        Assert.Empty(Checked.Rules(BodyKind.Callback, new { type = 5, data = new { flags = 64 } }));
    }

    [Fact]
    public void An_edit_that_leaves_the_text_alone_is_not_empty() =>
        Assert.Empty(Checked.Rules(BodyKind.WebhookEdit, new { components = Array.Empty<object>() }));

    [Fact]
    public void An_ordinary_message_of_2001_characters_is_caught()
    {
        Assert.Equal(["content length"], Checked.Rules(BodyKind.ChannelMessage, new { content = Text(2001) }));
        Assert.Empty(Checked.Rules(BodyKind.ChannelMessage, new { content = Text(2000) }));
    }

    [Theory]
    [InlineData("""{"content": "c"}""")]
    [InlineData("""{"content": "c", "allowed_mentions": {}}""")]
    [InlineData("""{"content": "c", "allowed_mentions": {"parse": ["users"]}}""")]
    [InlineData("""{"content": "c", "allowed_mentions": {"parse": [], "users": ["1"]}}""")]
    [InlineData("""{"content": "c", "allowed_mentions": {"parse": [], "replied_user": true}}""")]
    public void A_message_that_may_alert_somebody_breaks_the_house_rule(string body) => Assert.Equal(
        ["silent mentions"], Checked.Rules(BodyKind.ChannelMessage, JsonNode.Parse(body)!, requiresSilentMentions: true));

    [Theory]
    [InlineData("""{"content": "c", "allowed_mentions": {"parse": []}}""")]
    [InlineData("""{"content": "c", "allowed_mentions": {"parse": [], "replied_user": false}}""")]
    public void A_message_that_alerts_nobody_keeps_it(string body) =>
        Assert.Empty(Checked.Rules(BodyKind.ChannelMessage, JsonNode.Parse(body)!, requiresSilentMentions: true));

    private static string Text(int length) => new('x', length);

    private static JsonNode Row(string buttons) =>
        JsonNode.Parse($$"""{"content": "c", "components": [{"type": 1, "components": [{{buttons}}]}]}""")!;

    private static IEnumerable<string> Places(UnknownPropertyRule rule, BodyKind kind, object body) =>
        rule.Check(new(kind, JsonSerializer.SerializeToElement(body), HasFiles: false)).Select(found => found.Place);
}
