using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Empties what a bot without the privileged intent may not read (gateway/you-might-not-need-a-privileged-intent.mdx).</summary>
internal static class ContentStripping
{
    /// <summary>The event's data as a session with these intents gets it.</summary>
    public static JsonObject For(int intents, WorldEvent what, DiscordUser bot)
    {
        var data = what.Data.DeepClone().AsObject();
        if (what.Message is { } message && (intents & Intents.MessageContent) == 0 && !IsOpen(what, message, bot))
        {
            data["content"] = "";
            foreach (var name in (string[])["embeds", "attachments", "components"])
                data[name] = new JsonArray();
        }

        return data;
    }

    private static bool IsOpen(WorldEvent what, FakeMessage message, DiscordUser bot) =>
        what.Channel?.Guild is null
        || message.Author == bot
        || message.Json.Items("mentions").Any(user => user.Text("id").Id() == bot.Id);
}
