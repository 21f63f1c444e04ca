using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Messages;

/// <summary>Turns a message of ours into Discord's JSON.</summary>
internal static class MessageMapper
{
    private const int GreyButton = 2;
    private const int LinkButtonStyle = 5;

    /// <summary>The body of a send or an edit.</summary>
    public static MessageJson ToJson(OutgoingMessage message) => new()
    {
        Content = message.Text,
        Embeds = [.. message.Cards.Select(ToJson)],
        Components = [.. message.Buttons.Where(row => row.Count > 0).Select(row => new RowJson([.. row.Select(ToJson)]))],
    };

    private static EmbedJson ToJson(MessageCard card) => new()
    {
        Title = OrNull(card.Title),
        Url = card.Link?.AbsoluteUri,
        Description = OrNull(card.Text),
        Color = card.Color,
        Fields = card.Fields.Count > 0 ? [.. card.Fields.Select(field => new EmbedFieldJson(field.Name, field.Text))] : null,
        Footer = card.Footer.Length > 0 ? new(card.Footer) : null,
    };

    private static ButtonJson ToJson(MessageButton button) => button switch
    {
        LinkButton link => new(LinkButtonStyle, link.Label) { Url = link.Link.AbsoluteUri },
        ActionButton action => new(GreyButton, action.Label) { CustomId = action.Id, Disabled = action.IsDisabled ? true : null },
        _ => throw new ArgumentOutOfRangeException(nameof(button), button.GetType().Name, "A button that this platform does not know."),
    };

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
