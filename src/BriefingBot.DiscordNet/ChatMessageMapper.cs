using BriefingBot.Discord.Interactions.Json;
using BriefingBot.Discord.Rest.Json;
using Discord;
using Discord.WebSocket;

namespace BriefingBot.DiscordNet;

/// <summary>
/// Puts a message of Discord.Net's into the form in which Discord sends it, so that one reader decides for both transports.
/// </summary>
internal static class ChatMessageMapper
{
    /// <summary>The message.</summary>
    public static ChatMessageJson ToJson(SocketMessage message) => new()
    {
        Id = new(message.Id),
        ChannelId = new(message.Channel.Id),
        GuildId = message.Channel is SocketGuildChannel channel ? new Snowflake(channel.Guild.Id) : null,
        Author = User(message.Author),
        Content = message.Content,
        Type = (int)message.Type,
        WebhookId = message.Author.IsWebhook ? new Snowflake(message.Author.Id) : null,
        Mentions = [.. message.MentionedUsers.Select(User)],
        MessageReference = message.Reference is { MessageId: { IsSpecified: true } target } ? new(new Snowflake(target.Value)) : null,
        ReferencedMessage = message is SocketUserMessage { ReferencedMessage: { } answered } ? new(User(answered.Author)) : null,
    };

    private static UserJson User(IUser user) => new() { Id = new(user.Id), Bot = user.IsBot };
}
