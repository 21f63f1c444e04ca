namespace BriefingBot.Chat.Platform;

/// <summary>A command as the platform shows it to people.</summary>
/// <param name="Name">1 to 32 characters, lower case (a message command: as shown).</param>
/// <param name="Description">1 to 100 characters; empty for a message command.</param>
public sealed record CommandDefinition(LocalizedText Name, LocalizedText Description)
{
    /// <summary>Whether it is typed or chosen from a message's menu.</summary>
    public CommandKind Kind { get; init; }

    /// <summary>Its options, required ones first, or its subcommands.</summary>
    public IReadOnlyList<OptionDefinition> Options { get; init; } = [];

    /// <summary>Whether only those who manage the server see it, unless the server's admins decide otherwise.</summary>
    public bool IsForManagers { get; init; }

    /// <summary>Whether it can be used in direct messages.</summary>
    public bool InDirectMessages { get; init; }
}

/// <summary>How a command is given.</summary>
public enum CommandKind
{
    /// <summary>Typed behind a slash.</summary>
    Slash,

    /// <summary>Chosen from a message's menu.</summary>
    Message,
}

/// <summary>An option, a subcommand or a group of subcommands.</summary>
public sealed record OptionDefinition(OptionKind Kind, LocalizedText Name, LocalizedText Description)
{
    /// <summary>Whether it has to be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The values to choose from; empty for any.</summary>
    public IReadOnlyList<OptionChoice> Choices { get; init; } = [];

    /// <summary>The options of a subcommand, or the subcommands of a group.</summary>
    public IReadOnlyList<OptionDefinition> Options { get; init; } = [];

    /// <summary>Whether the handler offers values while it is typed.</summary>
    public bool HasSuggestions { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least number.</summary>
    public long? Least { get; init; }

    /// <summary>The greatest number.</summary>
    public long? Most { get; init; }
}

/// <summary>What an option takes.</summary>
public enum OptionKind
{
    /// <summary>Is a command of its own.</summary>
    Subcommand,

    /// <summary>Holds subcommands.</summary>
    Group,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Switch,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A file.</summary>
    File,
}

/// <summary>A value to choose: what is shown (1 to 100 characters) and what is sent.</summary>
public sealed record OptionChoice(LocalizedText Name, string Value);

/// <summary>Words in English and, by the platform's language codes, in other languages.</summary>
public sealed record LocalizedText(string English, IReadOnlyDictionary<string, string> Others)
{
    /// <summary>Words that are the same in every language.</summary>
    public static LocalizedText Same(string text) => new(text, new Dictionary<string, string>(StringComparer.Ordinal));
}
