namespace BriefingBot.Chat.Platform;

/// <summary>Something that a person wants of the bot.</summary>
public abstract record IncomingRequest
{
    /// <summary>Which request it is.</summary>
    public required RequestId Id { get; init; }

    /// <summary>Where it was made.</summary>
    public required ChatPlace Place { get; init; }

    /// <summary>Who made it.</summary>
    public required ChatUser User { get; init; }
}

/// <summary>A slash command with its options.</summary>
public sealed record IncomingCommand : IncomingRequest
{
    /// <summary>The command's name and, after blanks, those of its group and subcommand: "articles add url".</summary>
    public required string Path { get; init; }

    /// <summary>The options given, by name. Options that the bot never defined are in it too.</summary>
    public required IReadOnlyDictionary<string, OptionValue> Options { get; init; }
}

/// <summary>A command chosen from a message's menu.</summary>
public sealed record IncomingMessageCommand : IncomingRequest
{
    /// <summary>The command's name.</summary>
    public required string Name { get; init; }

    /// <summary>The text of the chosen message.</summary>
    public required string Text { get; init; }
}

/// <summary>A message that speaks to the bot: a mention, a reply to one of its messages, or a direct message.</summary>
public sealed record IncomingMessage : IncomingRequest
{
    /// <summary>The text without the mention of the bot.</summary>
    public required string Text { get; init; }

    /// <summary>The message it replies to, or null.</summary>
    public MessageId? RepliesTo { get; init; }
}

/// <summary>A button that was pressed.</summary>
public sealed record IncomingPress : IncomingRequest
{
    /// <summary>The button's id, as the bot made it.</summary>
    public required string Button { get; init; }

    /// <summary>The message that has the button.</summary>
    public required MessageId Message { get; init; }
}

/// <summary>Somebody is typing the value of an option.</summary>
public sealed record IncomingSuggestion : IncomingRequest
{
    /// <summary>The command's path, as in <see cref="IncomingCommand"/>.</summary>
    public required string Path { get; init; }

    /// <summary>The option being typed.</summary>
    public required string Option { get; init; }

    /// <summary>What is typed so far; not checked.</summary>
    public required string Typed { get; init; }
}
