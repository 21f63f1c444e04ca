using System.Globalization;
using BriefingBot.Discord.Interactions.Json;
using BriefingBot.Discord.Rest.Json;
using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace BriefingBot.DiscordNet;

/// <summary>
/// Puts an interaction of Discord.Net's into the form in which Discord sends it, so that one reader decides what it means for both
/// transports.
/// </summary>
internal static class InteractionMapper
{
    private const int SlashCommand = 1;
    private const int MessageMenu = 3;

    /// <summary>The interaction.</summary>
    public static InteractionJson ToJson(SocketInteraction interaction) => new()
    {
        Id = new(interaction.Id),
        Type = (BriefingBot.Discord.Interactions.Json.InteractionType)(int)interaction.Type,
        Token = interaction.Token,
        ApplicationId = new(interaction.ApplicationId),
        GuildId = Id(interaction.GuildId),
        ChannelId = Id(interaction.ChannelId ?? interaction.Channel?.Id),
        Channel = Channel(interaction.InteractionChannel),
        Member = interaction.User is SocketGuildUser member ? new(User(member), Bits(member.GuildPermissions)) : null,
        User = User(interaction.User),
        Locale = interaction.UserLocale,
        GuildLocale = interaction.GuildLocale,
        AppPermissions = Bits(interaction.Permissions),
        Data = Data(interaction),
        Message = interaction is SocketMessageComponent { Message: { } message } ? new(new(message.Id), (int?)message.Flags) : null,
    };

    private static InteractionDataJson? Data(SocketInteraction interaction) => interaction switch
    {
        SocketSlashCommand { Data: var data } => new()
        {
            Name = data.Name,
            Type = SlashCommand,
            Options = OptionMapper.ToJson(data.Options),
            Resolved = new() { Attachments = OptionMapper.Attachments(data.Options) },
        },
        SocketAutocompleteInteraction { Data: var data } => new()
        {
            Name = data.CommandName,
            Type = SlashCommand,
            Options = OptionMapper.ToJson(data.Options),
        },
        SocketMessageCommand { Data: { Message: { } message } data } => new()
        {
            Name = data.Name,
            Type = MessageMenu,
            TargetId = new(message.Id),
            Resolved = new()
            {
                Messages = new Dictionary<string, ResolvedMessageJson>(StringComparer.Ordinal)
                {
                    [message.Id.ToString(CultureInfo.InvariantCulture)] = new(message.Content),
                },
            },
        },
        SocketMessageComponent { Data: var data } => new() { CustomId = data.CustomId },
        _ => null,
    };

    private static ChannelJson? Channel(IMessageChannel? channel) => channel switch
    {
        null => null,
        SocketThreadChannel thread => new(new(thread.Id), (int)thread.Type, Id(thread.ParentChannel?.Id)),
        RestThreadChannel thread => new(new(thread.Id), (int)thread.Type, new(thread.ParentChannelId)),
        _ => new(new(channel.Id), (int?)channel.GetChannelType(), null),
    };

    private static UserJson User(SocketUser user) => new() { Id = new(user.Id), Bot = user.IsBot };

    private static string Bits(GuildPermissions permissions) => permissions.RawValue.ToString(CultureInfo.InvariantCulture);

    private static Snowflake? Id(ulong? id) => id is { } value ? new(value) : null;
}
