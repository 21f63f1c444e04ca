using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions.Json;

namespace BriefingBot.Discord.Interactions;

/// <summary>Finds out whether a message speaks to the bot, and what it says.</summary>
internal static class MessageReader
{
    private const int Ordinary = 0;
    private const int Reply = 19;

    /// <summary>The request; null for what bots and webhooks write, for notices, and for messages that do not speak to the bot.</summary>
    /// <param name="json">The message.</param>
    /// <param name="self">The bot's own account.</param>
    /// <param name="directMessages">Whether direct messages are answered.</param>
    public static IncomingMessage? Read(ChatMessageJson json, ulong self, bool directMessages)
    {
        if (json.Author is not { Bot: not true } author || author.Id.Value == self || json.WebhookId is not null) return null;
        if (json.Type is not (null or Ordinary or Reply) || !SpeaksTo(json, self, directMessages)) return null;
        return new()
        {
            Id = new(json.Id.Value),
            Place = new(json.GuildId is { } server ? new ServerId(server.Value) : null, new(json.ChannelId.Value)),
            User = new(new(author.Id.Value), ChatRights.None, null),
            Text = WithoutMention(json.Content ?? "", self),
            RepliesTo = json.MessageReference?.MessageId is { } target ? new MessageId(target.Value) : null,
        };
    }

    private static bool SpeaksTo(ChatMessageJson json, ulong self, bool directMessages)
    {
        if (json.GuildId is null) return directMessages;
        // Without a mention Discord keeps the words back: there would be nothing to answer.
        var isNamed = json.Mentions?.Any(user => user.Id.Value == self) == true || json.ReferencedMessage?.Author?.Id.Value == self;
        return isNamed && !string.IsNullOrEmpty(json.Content);
    }

    private static string WithoutMention(string content, ulong self)
    {
        var id = self.ToString(CultureInfo.InvariantCulture);
        return content.Replace($"<@{id}>", " ", StringComparison.Ordinal).Replace($"<@!{id}>", " ", StringComparison.Ordinal).Trim();
    }
}
