using BriefingBot.Chat.Platform;
using Discord;

namespace BriefingBot.DiscordNet;

/// <summary>Turns a message of ours into Discord.Net's parts of one. Nobody can be pinged by it.</summary>
internal static class MessageParts
{
    /// <summary>Nobody is pinged. Discord.Net's own word for it leaves out the empty list by which Discord knows it.</summary>
    public static AllowedMentions Nobody => new(AllowedMentionTypes.None);

    /// <summary>Puts the whole message in the place of what was there.</summary>
    public static Action<MessageProperties> Change(OutgoingMessage message) => properties =>
    {
        properties.Content = message.Text;
        properties.Embeds = Embeds(message);
        properties.Components = Components(message);
        properties.AllowedMentions = Nobody;
    };

    /// <summary>The cards.</summary>
    public static Embed[] Embeds(OutgoingMessage message) => [.. message.Cards.Select(Embed)];

    /// <summary>The buttons.</summary>
    public static MessageComponent Components(OutgoingMessage message)
    {
        var builder = new ComponentBuilder();
        foreach (var row in message.Buttons.Where(row => row.Count > 0))
        {
            builder.AddRow(new ActionRowBuilder { Components = [.. row.Select(Button)] });
        }

        return builder.Build();
    }

    private static Embed Embed(MessageCard card)
    {
        var builder = new EmbedBuilder
        {
            Title = OrNull(card.Title),
            Url = card.Link?.AbsoluteUri,
            Description = OrNull(card.Text),
            Color = card.Color is { } color ? new Color((uint)color) : null,
            Footer = card.Footer.Length > 0 ? new EmbedFooterBuilder { Text = card.Footer } : null,
        };
        foreach (var field in card.Fields) builder.AddField(field.Name, field.Text);
        return builder.Build();
    }

    private static IMessageComponent Button(MessageButton button) => button switch
    {
        LinkButton link => new ButtonBuilder(link.Label, style: ButtonStyle.Link, url: link.Link.AbsoluteUri).Build(),
        ActionButton action => new ButtonBuilder(action.Label, action.Id, ButtonStyle.Secondary, isDisabled: action.IsDisabled).Build(),
        _ => throw new ArgumentOutOfRangeException(nameof(button), button.GetType().Name, "A button that this platform does not know."),
    };

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
