using System.Net;
using System.Text.Json;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Rest;

public sealed class CommandRouteTests : FakeDiscordTest
{
    private string Commands => $"applications/{Discord.Bot.Id}/commands";

    [Fact]
    public async Task A_bulk_overwrite_replaces_all_and_keeps_the_ids_of_names_that_stay()
    {
        var before = await PutAsync("ask", "help");

        var after = await PutAsync("ask", "status");

        Assert.Equal(["ask", "status"], Discord.Commands().Select(command => command["name"]!.GetValue<string>()));
        Assert.Equal(Text(before[0], "id"), Text(after[0], "id"));
        Assert.NotEqual(Text(before[0], "version"), Text(after[0], "version"));
        Assert.Equal(Discord.Bot.Id.ToString(), Text(after[0], "application_id"));
    }

    [Fact]
    public async Task Commands_of_a_server_stand_apart()
    {
        using var response = await SendAsync(
            HttpMethod.Put, $"applications/{Discord.Bot.Id}/guilds/{Discord.Guild.Id}/commands", new[] { new { name = "ask", description = "d" } });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(Discord.Commands());
        Assert.Single(Discord.Commands(Discord.Guild));
    }

    [Fact]
    public async Task A_post_replaces_the_command_of_that_name()
    {
        await PostAsync(Commands, new { name = "ask", description = "before" });
        await PostAsync(Commands, new { name = "ask", description = "after" });

        Assert.Equal("after", Assert.Single(Discord.Commands())["description"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_wrong_command_is_refused_with_nested_errors_and_changes_nothing()
    {
        await PutAsync("ask");

        using var response = await SendAsync(HttpMethod.Put, Commands, new[] { new { name = "Ask Me", description = "d" } });
        var json = await JsonAsync(response);

        Assert.Equal(50035, json.GetProperty("code").GetInt32());
        Assert.Equal(1, json.GetProperty("errors").GetProperty("0").GetProperty("name").GetProperty("_errors").GetArrayLength());
        Assert.Equal("ask", Assert.Single(Discord.Commands())["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_interaction_names_the_registered_id()
    {
        var command = Assert.Single(await PutAsync("ask"));

        var asked = Discord.Interactions.Send(InteractionDraft.Slash("ask"));

        Assert.Equal(Text(command, "id"), Text(asked.Payload.GetProperty("data"), "id"));
    }

    private async Task<List<JsonElement>> PutAsync(params string[] names)
    {
        using var response = await SendAsync(HttpMethod.Put, Commands, names.Select(name => new { name, description = "d" }));
        return [.. (await JsonAsync(response)).EnumerateArray()];
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
