namespace BriefingBot.Chat.Platform;

/// <summary>
/// A message, in Discord's dialect of Markdown, made to fit before it is sent (<c>MessageLimits</c>): no text in it that came from outside
/// is unescaped, and a platform sends it so that nobody is pinged.
/// </summary>
public sealed record OutgoingMessage
{
    /// <summary>The text, at most 2,000 UTF-16 units; may be empty if there is a card.</summary>
    public string Text { get; init; } = "";

    /// <summary>Cards, at most 10, together at most 6,000 UTF-16 units.</summary>
    public IReadOnlyList<MessageCard> Cards { get; init; } = [];

    /// <summary>Rows of buttons, at most 5 of at most 5.</summary>
    public IReadOnlyList<IReadOnlyList<MessageButton>> Buttons { get; init; } = [];
}

/// <summary>A block with a headline (an embed).</summary>
public sealed record MessageCard
{
    /// <summary>At most 256 units.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where the title leads.</summary>
    public Uri? Link { get; init; }

    /// <summary>At most 4,096 units.</summary>
    public string Text { get; init; } = "";

    /// <summary>Named parts, at most 25; name at most 256, text at most 1,024.</summary>
    public IReadOnlyList<CardField> Fields { get; init; } = [];

    /// <summary>At most 2,048 units; plain, no Markdown.</summary>
    public string Footer { get; init; } = "";

    /// <summary>The colour of its edge, 0xRRGGBB, or null.</summary>
    public int? Color { get; init; }
}

/// <summary>A named part of a card.</summary>
public sealed record CardField(string Name, string Text);

/// <summary>A button.</summary>
/// <param name="Label">What it says, at most 80 units.</param>
public abstract record MessageButton(string Label);

/// <summary>A button that leads to a page (address at most 512 units).</summary>
public sealed record LinkButton(string Label, Uri Link) : MessageButton(Label);

/// <summary>A button that comes back as an <see cref="IncomingPress"/>.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Id">1 to 100 characters.</param>
/// <param name="IsDisabled">Whether it cannot be pressed.</param>
public sealed record ActionButton(string Label, string Id, bool IsDisabled = false) : MessageButton(Label);
