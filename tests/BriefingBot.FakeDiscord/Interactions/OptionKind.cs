namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Kinds of options, with Discord's numbers.</summary>
public enum OptionKind
{
    /// <summary>A subcommand.</summary>
    Subcommand = 1,

    /// <summary>A group of subcommands.</summary>
    SubcommandGroup = 2,

    /// <summary>A text.</summary>
    Text = 3,

    /// <summary>A whole number.</summary>
    WholeNumber = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>A user.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A file.</summary>
    Attachment = 11,
}
