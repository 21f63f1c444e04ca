using System.Net;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Interactions;

public sealed class CallbackTests : FakeDiscordTest
{
    private static readonly object Deferral = new { type = 5, data = new { flags = 64 } };

    [Fact]
    public async Task A_deferral_is_answered_by_204_without_a_content_type()
    {
        var asked = Ask();

        using var response = await CallbackAsync(asked, Deferral);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentType);
        Assert.Equal(5, asked.CallbackType);
        Assert.True(asked.Original is { Loading: true, Ephemeral: true });
    }

    [Fact]
    public async Task With_response_the_message_is_returned()
    {
        var asked = Ask();

        using var response = await CallbackAsync(asked, new { type = 4, data = Said("Found.") }, "?with_response=true");
        var json = await JsonAsync(response);

        Assert.Equal("Found.", json.GetProperty("resource").GetProperty("message").GetProperty("content").GetString());
        Assert.Equal(asked.Id.ToString(), json.GetProperty("interaction").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_second_callback_gets_40060()
    {
        var asked = Ask();
        await CallbackAsync(asked, Deferral);

        using var second = await CallbackAsync(asked, Deferral);

        Assert.Equal((HttpStatusCode.BadRequest, 40060), (second.StatusCode, await CodeAsync(second)));
    }

    [Fact]
    public async Task A_callback_after_three_seconds_gets_10062()
    {
        var asked = Ask();
        Time.Advance(TimeSpan.FromSeconds(3.001));

        using var late = await CallbackAsync(asked, Deferral);

        Assert.Equal((HttpStatusCode.NotFound, 10062), (late.StatusCode, await CodeAsync(late)));
        Assert.Null(asked.CallbackType);
    }

    [Fact]
    public async Task The_time_to_the_callback_is_kept()
    {
        var asked = Ask();
        Time.Advance(TimeSpan.FromSeconds(2.5));

        await CallbackAsync(asked, Deferral);

        Assert.Equal(TimeSpan.FromSeconds(2.5), asked.AcknowledgedAfter);
    }

    [Fact]
    public async Task A_callback_needs_no_bot_token()
    {
        Http.DefaultRequestHeaders.Remove("Authorization");

        using var response = await CallbackAsync(Ask(), Deferral);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task A_webhook_before_the_callback_gets_10015()
    {
        var asked = Ask();

        using var response = await SendAsync(HttpMethod.Patch, Original(asked), Said("Too soon."));

        Assert.Equal((HttpStatusCode.NotFound, 10015), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_webhook_after_fifteen_minutes_gets_50027()
    {
        var asked = Ask();
        await CallbackAsync(asked, Deferral);
        Time.Advance(TimeSpan.FromMinutes(15.1));

        using var response = await SendAsync(HttpMethod.Patch, Original(asked), Said("Too late."));

        Assert.Equal((HttpStatusCode.Unauthorized, 50027), (response.StatusCode, await CodeAsync(response)));
    }

    [Theory]
    [InlineData("@original")]
    [InlineData("%40original")]
    public async Task Editing_the_original_ends_thinking_and_keeps_it_ephemeral(string written)
    {
        var asked = Ask();
        await CallbackAsync(asked, Deferral);

        using var response = await SendAsync(HttpMethod.Patch, $"{Webhook(asked)}/messages/{written}", Said("Found."));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(asked.Original is { Content: "Found.", Loading: false, Ephemeral: true, Earlier.Count: 1 });
        Assert.Empty(Discord.Violations);
    }

    [Fact]
    public async Task A_follow_up_straight_after_a_deferral_takes_its_place()
    {
        var asked = Ask();
        await CallbackAsync(asked, Deferral);

        await PostAsync(Webhook(asked), Said("In its place."));
        await PostAsync(Webhook(asked), Said("A second one."));

        Assert.Equal(["In its place.", "A second one."], asked.Answers.Select(answer => answer.Content));
    }

    [Fact]
    public async Task A_deleted_original_gets_10008()
    {
        var asked = Ask();
        await CallbackAsync(asked, new { type = 4, data = Said("Found.") });
        await SendAsync(HttpMethod.Delete, Original(asked));

        using var response = await SendAsync(HttpMethod.Patch, Original(asked), Said("Gone."));

        Assert.Equal(10008, await CodeAsync(response));
        Assert.True(Discord.Channel.Messages is [{ Deleted: true }]);
    }

    [Fact]
    public async Task A_press_updates_the_message_that_was_pressed()
    {
        var asked = Ask();
        await CallbackAsync(asked, new { type = 4, data = Said("Page 1") });
        var pressed = Discord.Interactions.Send(InteractionDraft.Press("next", asked.Original!));

        await CallbackAsync(pressed, new { type = 7, data = Said("Page 2") });

        Assert.Equal("Page 2", asked.Original!.Content);
        Assert.Equal(asked.Original.Id, pressed.Original!.Id);
    }

    [Fact]
    public async Task Suggestions_are_kept()
    {
        var typed = Discord.Interactions.Send(InteractionDraft.Typing("ask", "source", "pen"));

        await CallbackAsync(typed, new { type = 8, data = new { choices = new[] { new { name = "Peninsula", value = "p" } } } });

        Assert.Equal("Peninsula", Assert.Single(typed.Choices).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_message_does_not_answer_typing()
    {
        var typed = Discord.Interactions.Send(InteractionDraft.Typing("ask", "source", "pen"));

        using var response = await CallbackAsync(typed, new { type = 4, data = Said("No.") });

        Assert.Equal((HttpStatusCode.BadRequest, 50035), (response.StatusCode, await CodeAsync(response)));
    }

    private SentInteraction Ask() => Discord.Interactions.Send(InteractionDraft.Slash("ask").With("question", "Who won?"));
}
