using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Interactions.Json;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Interactions;

/// <summary>Reads what an interaction asks for.</summary>
internal static class InteractionReader
{
    private const int MessageMenu = 3;
    private const int SlashCommand = 1;
    private const int Ephemeral = 1 << 6;

    /// <summary>The request; null where it is of a kind that the bot does not have.</summary>
    public static IncomingRequest? Read(InteractionJson json)
    {
        if (json.Data is not { } data || Person(json) is not { } user || json.ChannelId is not { } channel) return null;
        var (id, place) = (new RequestId(json.Id.Value), Place(json, channel));
        return json.Type switch
        {
            InteractionType.Command when data is { Type: SlashCommand or null, Name: { } name } =>
                new IncomingCommand
                {
                    Id = id,
                    Place = place,
                    User = user,
                    Path = OptionReader.Path(name, data),
                    Options = OptionReader.Options(data),
                },
            InteractionType.Command when data is { Type: MessageMenu, Name: { } name } =>
                new IncomingMessageCommand { Id = id, Place = place, User = user, Name = name, Text = Target(data) },
            InteractionType.Component when data.CustomId is { } button && json.Message is { } message =>
                new IncomingPress { Id = id, Place = place, User = user, Button = button, Message = new(message.Id.Value) },
            InteractionType.Autocomplete when data.Name is { } name && OptionReader.Focused(data) is { } option =>
                new IncomingSuggestion
                {
                    Id = id,
                    Place = place,
                    User = user,
                    Path = OptionReader.Path(name, data),
                    Option = option.Name,
                    Typed = OptionReader.Text(option),
                },
            _ => null,
        };
    }

    /// <summary>What is needed to answer it; null where that is missing.</summary>
    public static InteractionCall? Call(InteractionJson json, TimeSpan receivedAt) =>
        json.ApplicationId is { } application && json.ChannelId is { } channel
            ? new(json.Id.Value, application.Value, json.Token, receivedAt, new(channel.Value), CanPost(json)) { Pressed = Pressed(json) }
            : null;

    private static bool CanPost(InteractionJson json) => Permissions.CanPost(json.AppPermissions, IsThread(json));

    private static PressedMessage? Pressed(InteractionJson json) =>
        json is { Type: InteractionType.Component, Message: { } message }
            ? new(new(message.Id.Value), ((message.Flags ?? 0) & Ephemeral) != 0)
            : null;

    private static bool IsThread(InteractionJson json) => json.Channel?.Type is >= 10 and <= 12;

    private static ChatPlace Place(InteractionJson json, Snowflake channel) => new(
        json.GuildId is { } server ? new ServerId(server.Value) : null,
        new(channel.Value),
        IsThread(json) && json.Channel!.ParentId is { } parent ? new ChannelId(parent.Value) : null);

    private static ChatUser? Person(InteractionJson json) =>
        (json.Member?.User ?? json.User) is { } user
            ? new(new(user.Id.Value), Permissions.Rights(json.Member?.Permissions), json.Locale, json.GuildLocale)
            : null;

    private static string Target(InteractionDataJson data) =>
        data.TargetId is { } target
        && data.Resolved?.Messages?.GetValueOrDefault(target.Value.ToString(CultureInfo.InvariantCulture))?.Content is { } content
            ? content
            : "";
}
