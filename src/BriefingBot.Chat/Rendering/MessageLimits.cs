using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Rendering;

/// <summary>What fits into one message, in UTF-16 units (Discord's reference, resources "message" and "components").</summary>
public static class MessageLimits
{
    /// <summary>The text beside the cards.</summary>
    public const int Text = 2000;

    /// <summary>Cards of a message.</summary>
    public const int Cards = 10;

    /// <summary>Titles, texts, fields and footers of all cards together.</summary>
    public const int AllCards = 6000;

    /// <summary>A card's title, and the name of a field.</summary>
    public const int Title = 256;

    /// <summary>A card's text.</summary>
    public const int CardText = 4096;

    /// <summary>Fields of a card.</summary>
    public const int Fields = 25;

    /// <summary>The text of a field.</summary>
    public const int FieldText = 1024;

    /// <summary>A card's footer.</summary>
    public const int Footer = 2048;

    /// <summary>Rows of buttons, and buttons of a row.</summary>
    public const int Buttons = 5;

    /// <summary>A button's label.</summary>
    public const int Label = 80;

    /// <summary>A button's id.</summary>
    public const int ButtonId = 100;

    /// <summary>A button's address.</summary>
    public const int ButtonLink = 512;

    /// <summary>Whether a platform takes the message.</summary>
    public static bool Fits(OutgoingMessage message) => Excess(message) is null;

    /// <summary>The first thing in a message that a platform refuses, or null.</summary>
    public static string? Excess(OutgoingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message switch
        {
            { Text.Length: 0, Cards.Count: 0 } => "the message is empty",
            { Text.Length: > Text } => "the text is too long",
            { Cards.Count: > Cards } => "there are too many cards",
            _ when message.Cards.Sum(Units) > AllCards => "the cards together are too long",
            _ => message.Cards.Select(Excess).FirstOrDefault(excess => excess is not null) ?? ExcessOfButtons(message.Buttons),
        };
    }

    /// <summary>How much a card counts towards <see cref="AllCards"/>.</summary>
    public static int Units(MessageCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card.Title.Length + card.Text.Length + card.Footer.Length + card.Fields.Sum(field => field.Name.Length + field.Text.Length);
    }

    private static string? Excess(MessageCard card) => card switch
    {
        _ when Units(card) == 0 => "a card is empty",
        { Title.Length: > Title } => "a card's title is too long",
        { Text.Length: > CardText } => "a card's text is too long",
        { Footer.Length: > Footer } => "a card's footer is too long",
        { Fields.Count: > Fields } => "a card has too many fields",
        _ when card.Fields.Any(f => f.Name.Length is 0 or > Title || f.Text.Length is 0 or > FieldText) => "a field is empty or too long",
        _ => null,
    };

    private static string? ExcessOfButtons(IReadOnlyList<IReadOnlyList<MessageButton>> rows) =>
        rows.Count > Buttons || rows.Any(row => row.Count is 0 or > Buttons) ? "there are too many buttons, or a row without one"
        : rows.SelectMany(row => row).Any(Exceeds) ? "a button's label, id or address is empty or too long"
        : null;

    private static bool Exceeds(MessageButton button) => button.Label.Length is 0 or > Label || button switch
    {
        ActionButton action => action.Id.Length is 0 or > ButtonId,
        LinkButton link => link.Link.AbsoluteUri.Length > ButtonLink,
        _ => true,
    };
}
