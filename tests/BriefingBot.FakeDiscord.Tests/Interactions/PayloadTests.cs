using System.Text;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Interactions;

public sealed class PayloadTests : FakeDiscordTest
{
    [Fact]
    public void A_command_in_a_server_names_member_permissions_and_options()
    {
        var payload = Discord.Interactions.Send(
            InteractionDraft.Slash("articles", "add", "url").With("url", "https://news.example").Allowed(PermissionBits.ManageGuild)).Payload;

        var group = payload.GetProperty("data").GetProperty("options")[0];
        var command = group.GetProperty("options")[0];
        Assert.Equal(("add", 2, "url", 1), (group.GetProperty("name").GetString(), group.GetProperty("type").GetInt32(), command.GetProperty("name").GetString(), command.GetProperty("type").GetInt32()));
        Assert.Equal("https://news.example", command.GetProperty("options")[0].GetProperty("value").GetString());
        Assert.Equal("32", payload.GetProperty("member").GetProperty("permissions").GetString());
        Assert.Equal(0, payload.GetProperty("context").GetInt32());
        Assert.False(payload.TryGetProperty("user", out _));
    }

    [Fact]
    public async Task What_a_member_may_do_follows_from_roles_that_the_server_has()
    {
        using var client = await RawGatewayClient.GreetedAsync(Discord);
        await client.IdentifyAsync(Discord.Options.Token);
        await client.ReceiveAsync();
        var roles = (await client.ReceiveAsync()).GetProperty("d").GetProperty("roles").EnumerateArray()
            .ToDictionary(role => role.GetProperty("id").GetString()!, role => role.GetProperty("permissions").GetString());

        Assert.Equal(["32"], RolesOf(PermissionBits.Member | PermissionBits.ManageGuild));
        Assert.Empty(RolesOf(PermissionBits.Member));

        IEnumerable<string?> RolesOf(ulong permissions) => Discord.Interactions.Send(InteractionDraft.Slash("help").Allowed(permissions)).Payload
            .GetProperty("member").GetProperty("roles").EnumerateArray().Select(role => roles[role.GetString()!]);
    }

    [Fact]
    public void A_command_in_direct_messages_names_the_user_only()
    {
        var payload = Discord.Interactions.Send(InteractionDraft.Slash("help").In(Discord.DirectMessages(Discord.User))).Payload;

        Assert.Equal(Discord.User.Id.ToString(), payload.GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(1, payload.GetProperty("context").GetInt32());
        Assert.False(payload.TryGetProperty("member", out _));
        Assert.False(payload.TryGetProperty("guild_id", out _));
    }

    [Fact]
    public async Task An_attachment_is_resolved_and_its_bytes_are_served()
    {
        var file = new DraftFile("my notes.txt", "text/plain", Encoding.UTF8.GetBytes("All is well."));
        var data = Discord.Interactions.Send(InteractionDraft.Slash("articles", "add").With("file", file)).Payload.GetProperty("data");

        var id = data.GetProperty("options")[0].GetProperty("options")[0].GetProperty("value").GetString()!;
        var attachment = data.GetProperty("resolved").GetProperty("attachments").GetProperty(id);
        Assert.Equal(12, attachment.GetProperty("size").GetInt32());
        Assert.Equal("All is well.", await Http.GetStringAsync(attachment.GetProperty("url").GetString(), Cancellation));
    }

    [Fact]
    public void A_message_command_brings_its_message_with_the_text()
    {
        var target = Discord.Write(new("The harbour is closed."));

        var data = Discord.Interactions.Send(InteractionDraft.OnMessage("Find this in the news", target)).Payload.GetProperty("data");

        Assert.Equal(3, data.GetProperty("type").GetInt32());
        var message = data.GetProperty("resolved").GetProperty("messages").GetProperty(data.GetProperty("target_id").GetString()!);
        Assert.Equal("The harbour is closed.", message.GetProperty("content").GetString());
    }
}
