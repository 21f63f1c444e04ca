using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Writes messages as users do.</summary>
internal sealed class MessageSender(DiscordWorld world, MessageDesk desk, UploadedFiles uploads)
{
    public FakeMessage Send(MessageDraft draft, FakeChannel channel, DiscordUser author)
    {
        var body = new JsonObject { ["content"] = draft.Text };
        if (draft.ReplyTo is { } target)
            body["message_reference"] = new JsonObject { ["message_id"] = target.Id.Text() };
        if (draft.Files.Count > 0)
            body["attachments"] = new JsonArray([.. draft.Files.Select(file => Keep(file, channel))]);

        return desk.Send(channel, author, JsonSerializer.SerializeToElement(body), more: json => json["mentions"] = Mentions(draft));
    }

    private JsonObject Keep(DraftFile file, FakeChannel channel)
    {
        var json = uploads.Keep(new(world.Ids.Next(), file.Name, file.ContentType, file.Bytes), channel.Id);
        if (file.ToldSize is { } size)
            json["size"] = size;

        return json;
    }

    private JsonArray Mentions(MessageDraft draft)
    {
        // A reply to an answer of an interaction does not open the text to the bot, ping or not.
        var byReply = draft is { ReplyPings: true, ReplyTo: { InteractionId: null } target } ? target.Author : null;
        var byText = draft.Text.Contains(world.Bot.Mention, StringComparison.Ordinal) ? world.Bot : null;
        return [.. new[] { byText, byReply }.OfType<DiscordUser>().Distinct().Select(user => user.ToJson())];
    }
}
