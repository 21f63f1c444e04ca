using System.Net;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Rest;

public sealed class MessageRouteTests : FakeDiscordTest
{
    [Fact]
    public async Task An_enforced_nonce_gives_the_first_message_again()
    {
        var body = new { content = "Once.", nonce = "n1", enforce_nonce = true, allowed_mentions = new { parse = Array.Empty<string>() } };

        var first = await JsonAsync(await PostAsync(Messages, body));
        var second = await JsonAsync(await PostAsync(Messages, body));

        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Single(Discord.Channel.Messages);
    }

    [Fact]
    public async Task A_nonce_is_forgotten_after_some_minutes_and_ignored_where_not_enforced()
    {
        await PostAsync(Messages, new { content = "a", nonce = "n1", enforce_nonce = true });
        await PostAsync(Messages, new { content = "b", nonce = "n1" });
        Time.Advance(TimeSpan.FromMinutes(6));
        await PostAsync(Messages, new { content = "c", nonce = "n1", enforce_nonce = true });

        Assert.Equal(["a", "b", "c"], Discord.Channel.Messages.Select(message => message.Content));
    }

    [Fact]
    public async Task An_edit_keeps_what_it_does_not_name()
    {
        var sent = await JsonAsync(await PostAsync(Messages, new { content = "a", embeds = new[] { new { title = "t" } } }));

        await SendAsync(HttpMethod.Patch, $"{Messages}/{sent.GetProperty("id").GetString()}", new { content = "b" });

        var message = Assert.Single(Discord.Channel.Messages);
        Assert.Equal(("b", 1, 1), (message.Content, message.Embeds.Count, message.Earlier.Count));
    }

    [Fact]
    public async Task A_foreign_message_cannot_be_edited()
    {
        var foreign = Discord.Write(new("Mine."));

        using var response = await SendAsync(HttpMethod.Patch, $"{Messages}/{foreign.Id}", Said("Yours."));

        Assert.Equal((HttpStatusCode.Forbidden, 50005), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_wrong_token_gets_401()
    {
        Http.DefaultRequestHeaders.Remove("Authorization");
        Http.DefaultRequestHeaders.Add("Authorization", "Bot wrong");

        using var response = await PostAsync(Messages, Said("Hello."));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(Discord.Channel.Messages);
        Assert.True(Assert.Single(Discord.Requests.All).IsInvalid);
    }

    [Fact]
    public async Task What_vanished_gets_its_code()
    {
        var kept = await JsonAsync(await PostAsync(Messages, Said("Kept.")));
        var message = $"{Messages}/{kept.GetProperty("id").GetString()}";
        var other = Discord.AddChannel(Discord.Guild, "other");

        Discord.Delete(Discord.Channel.Messages[0]);
        Assert.Equal(10008, await CodeAsync(await SendAsync(HttpMethod.Patch, message, Said("Gone."))));
        other.Refusal = DiscordError.MissingPermissions;
        Assert.Equal(50013, await CodeAsync(await PostAsync($"channels/{other.Id}/messages", Said("No."))));
        Discord.Delete(other);
        Assert.Equal(10003, await CodeAsync(await PostAsync($"channels/{other.Id}/messages", Said("No."))));
        Discord.RemoveBot(Discord.Guild);
        Assert.Equal(50001, await CodeAsync(await PostAsync(Messages, Said("No."))));
    }

    [Fact]
    public async Task A_reply_to_nothing_is_refused_unless_it_says_that_this_does_not_matter()
    {
        static object Reply(bool fail) => new { content = "c", message_reference = new { message_id = "1", fail_if_not_exists = fail } };

        Assert.Equal(50035, await CodeAsync(await PostAsync(Messages, Reply(true))));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Messages, Reply(false))).StatusCode);
    }

    [Fact]
    public async Task A_body_that_breaks_a_rule_is_refused_with_the_place()
    {
        using var response = await PostAsync(Messages, new { content = new string('x', 2001) });
        var json = await JsonAsync(response);

        Assert.Equal((HttpStatusCode.BadRequest, 50035), (response.StatusCode, json.GetProperty("code").GetInt32()));
        Assert.Contains("2001", json.GetProperty("errors").GetProperty("content").GetProperty("_errors")[0].GetProperty("message").GetString()!, StringComparison.Ordinal);
        Assert.Contains(Discord.Violations, violation => violation.Rule == "content length");
    }

    [Fact]
    public async Task An_empty_message_gets_50006() =>
        Assert.Equal(50006, await CodeAsync(await PostAsync(Messages, Said(""))));

    [Fact]
    public async Task A_body_that_is_no_json_is_refused()
    {
        using var body = new StringContent("{\"content\": ");
        using var response = await Http.PostAsync(new Uri(Messages, UriKind.Relative), body, Cancellation);

        Assert.Equal(50109, await CodeAsync(response));
    }

    [Fact]
    public async Task A_file_is_kept_with_its_message()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"content": "See here."}"""), "payload_json" },
            { new ByteArrayContent([1, 2, 3]), "files[0]", "three.bin" },
        };
        using var response = await Http.PostAsync(new Uri(Messages, UriKind.Relative), form, Cancellation);

        var attachment = (await JsonAsync(response)).GetProperty("attachments")[0];
        Assert.Equal([1, 2, 3], await Http.GetByteArrayAsync(attachment.GetProperty("url").GetString(), Cancellation));
    }
}
