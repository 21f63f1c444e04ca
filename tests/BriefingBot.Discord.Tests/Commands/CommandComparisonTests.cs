using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Commands;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Tests.Commands;

public class CommandComparisonTests
{
    private static readonly CommandDefinition s_ask = new(
        new("ask", new Dictionary<string, string> { ["fr"] = "demander", ["de"] = "fragen" }), LocalizedText.Same("Asks the news"))
    {
        Options =
        [
            new(OptionKind.Text, LocalizedText.Same("question"), LocalizedText.Same("What to look up")) { IsRequired = true, MaxLength = 6000 },
            new(OptionKind.Number, LocalizedText.Same("count"), LocalizedText.Same("How many")) { Least = 1, Most = 3 },
        ],
        InDirectMessages = true,
    };

    [Fact]
    public void What_Discord_tells_of_the_same_command_is_the_same() => Assert.True(CommandComparison.AreSame(Wanted(s_ask), Registered("""
        [{"id":"7","application_id":"1","version":"9","type":1,"name":"ask","name_localizations":{"de":"fragen","fr":"demander"},
          "description":"Asks the news","description_localizations":null,"dm_permission":true,"default_member_permissions":null,"nsfw":false,
          "contexts":[1,0],"integration_types":[0],"options":[
            {"type":3,"name":"question","description":"What to look up","required":true,"max_length":6000},
            {"type":4,"name":"count","description":"How many","required":false,"min_value":1,"max_value":3}]}]
        """)));

    [Fact]
    public void Another_description_is_a_difference() =>
        Assert.False(CommandComparison.AreSame(Wanted(s_ask), Wanted(s_ask with { Description = LocalizedText.Same("Other") })));

    [Fact]
    public void A_command_that_is_not_registered_is_a_difference() => Assert.False(CommandComparison.AreSame(Wanted(s_ask), []));

    [Fact]
    public void Options_in_another_order_are_a_difference() =>
        Assert.False(CommandComparison.AreSame(Wanted(s_ask), Wanted(s_ask with { Options = [.. s_ask.Options.Reverse()] })));

    [Fact]
    public void The_order_of_commands_does_not_matter()
    {
        var find = new CommandDefinition(LocalizedText.Same("Find this"), LocalizedText.Same("")) { Kind = CommandKind.Message };
        Assert.True(CommandComparison.AreSame(Wanted(s_ask, find), Wanted(find, s_ask)));
    }

    [Fact]
    public void A_command_for_managers_is_shown_to_them_only_and_not_in_direct_messages()
    {
        var json = CommandMapper.ToJson(s_ask with { IsForManagers = true, InDirectMessages = false }, directMessages: true);
        Assert.Equal("32", json.DefaultMemberPermissions);
        Assert.Equal([0], json.Contexts!);
    }

    [Fact]
    public void Without_direct_messages_no_command_is_offered_there() => Assert.Equal([0], CommandMapper.ToJson(s_ask, directMessages: false).Contexts!);

    [Fact]
    public void A_message_command_has_no_description() => Assert.Null(
        CommandMapper.ToJson(new(LocalizedText.Same("Find this"), LocalizedText.Same("x")) { Kind = CommandKind.Message }, false).Description);

    private static IReadOnlyList<CommandJson> Wanted(params CommandDefinition[] commands) =>
        [.. commands.Select(command => CommandMapper.ToJson(command, directMessages: true))];

    private static IReadOnlyList<CommandJson> Registered(string json) => JsonSerializer.Deserialize(json, DiscordJson.Default.IReadOnlyListCommandJson)!;
}
