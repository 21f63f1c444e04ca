using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Validation;

namespace BriefingBot.FakeDiscord.Tests.Validation;

/// <summary>What Discord's OpenAPI description catches by itself.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> WrongCommands => [.. Wrong.Keys];

    private static Dictionary<string, JsonObject> Wrong => new(StringComparer.Ordinal)
    {
        ["a description of 101 characters"] = Command(new string('d', 101)),
        ["an option of type 99"] = Command("d", Option(99, "o")),
        ["26 options"] = Command("d", [.. Enumerable.Range(0, 26).Select(i => Option(3, $"o{i}"))]),
    };

    [Fact]
    public async Task Fakes_that_check_their_first_bodies_at_the_same_time_do_not_hinder_one_another()
    {
        Assert.NotEmpty(SchemaFile.Schema().Definitions.EnumerateObject());
        var copy = Path.GetTempFileName();
        try
        {
            File.Copy(SchemaFile.Path, copy, overwrite: true); // a schema that no other test has used
            var schema = DiscordSchema.Find(copy)!;
            var body = JsonSerializer.SerializeToElement(Command("Asks", Option(3, "question")));
            using var start = new Barrier(8);
            var checks = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return schema.Check("ApplicationCommandCreateRequest", body).ToList();
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default));
            Assert.All(await Task.WhenAll(checks), Assert.Empty);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    [Theory]
    [MemberData(nameof(WrongCommands))]
    public void A_wrong_command_is_caught(string wrong) =>
        Assert.Contains("schema", Checked.Rules(BodyKind.CommandList, new JsonArray(Wrong[wrong])));

    [Fact]
    public void A_right_command_breaks_no_rule() =>
        Assert.Empty(Checked.Rules(BodyKind.CommandList, new JsonArray(Command("Asks", Option(3, "question")))));

    [Theory]
    [InlineData("32")]
    [InlineData("0")]
    public void Default_permissions_may_be_a_string_of_digits(string permissions)
    {
        var command = Command("d");
        command["default_member_permissions"] = permissions;

        Assert.Empty(Checked.Rules(BodyKind.Command, command));
    }

    [Fact]
    public void Default_permissions_in_words_are_caught()
    {
        var command = Command("d");
        command["default_member_permissions"] = "MANAGE_GUILD";

        Assert.Equal(["schema"], Checked.Rules(BodyKind.Command, command));
    }

    [Theory]
    [InlineData(BodyKind.FollowUp)]
    [InlineData(BodyKind.WebhookEdit)]
    public void Text_of_2001_characters_is_caught_in_webhooks(BodyKind kind) =>
        Assert.Contains("schema", Checked.Rules(kind, new { content = new string('x', 2001) }));

    [Fact]
    public void Text_of_2001_characters_is_caught_in_callbacks() =>
        Assert.Contains("schema", Checked.Rules(BodyKind.Callback, new { type = 4, data = new { content = new string('x', 2001) } }));

    [Fact]
    public void An_embed_of_26_fields_is_caught() => Assert.Contains("schema", Checked.Rules(BodyKind.FollowUp, new
    {
        embeds = new[] { new { fields = Enumerable.Range(0, 26).Select(i => new { name = "n", value = "v" }) } },
    }));

    [Fact]
    public void Eleven_embeds_are_caught() => Assert.Contains("schema", Checked.Rules(
        BodyKind.FollowUp, new { embeds = Enumerable.Range(0, 11).Select(i => new { title = "t" }) }));

    [Fact]
    public void Six_buttons_in_a_row_are_caught() => Assert.Contains("schema", Checked.Rules(BodyKind.FollowUp, new
    {
        content = "c",
        components = new[] { new { type = 1, components = Enumerable.Range(0, 6).Select(i => new { type = 2, style = 1, label = "l", custom_id = $"c{i}" }) } },
    }));

    [Fact]
    public void An_unknown_kind_of_mention_is_caught() => Assert.Contains("schema", Checked.Rules(
        BodyKind.ChannelMessage, new { content = "c", allowed_mentions = new { parse = new[] { "nobody" } } }));

    [Theory]
    [InlineData(3)]
    [InlineData(99)]
    public void A_callback_of_a_type_that_does_not_exist_is_caught(int type) =>
        Assert.Contains("schema", Checked.Rules(BodyKind.Callback, new { type }));

    [Fact]
    public void Twenty_six_choices_are_caught() => Assert.Contains("schema", Checked.Rules(BodyKind.Callback, new
    {
        type = 8,
        data = new { choices = Enumerable.Range(0, 26).Select(i => new { name = $"n{i}", value = "v" }) },
    }));

    [Fact]
    public void A_choice_whose_name_has_101_characters_is_caught() => Assert.Contains("schema", Checked.Rules(
        BodyKind.Callback, new { type = 8, data = new { choices = new[] { new { name = new string('n', 101), value = "v" } } } }));

    [Fact]
    public void A_text_display_of_4001_characters_is_caught() => Assert.Contains("schema", Checked.Rules(
        BodyKind.FollowUp, new { flags = 32768, components = new[] { new { type = 10, content = new string('x', 4001) } } }));

    private static JsonObject Command(string description, params JsonObject[] options) =>
        new() { ["name"] = "ask", ["type"] = 1, ["description"] = description, ["options"] = new JsonArray([.. options]) };

    private static JsonObject Option(int type, string name) => new() { ["type"] = type, ["name"] = name, ["description"] = "d" };
}
