namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Kinds of interactions, with Discord's numbers.</summary>
public enum InteractionKind
{
    /// <summary>The check of an HTTP endpoint.</summary>
    Ping = 1,

    /// <summary>A command.</summary>
    Command = 2,

    /// <summary>A button or a select menu.</summary>
    Component = 3,

    /// <summary>Typing into an option.</summary>
    Autocomplete = 4,

    /// <summary>A modal that is handed in.</summary>
    Modal = 5,
}
