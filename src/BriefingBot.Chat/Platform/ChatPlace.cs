namespace BriefingBot.Chat.Platform;

/// <summary>Where something was said.</summary>
/// <param name="Server">The server, or null in a direct conversation.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Parent">The channel that a thread belongs to, where it is a thread and this is known.</param>
public sealed record ChatPlace(ServerId? Server, ChannelId Channel, ChannelId? Parent = null);

/// <summary>Who said it.</summary>
/// <param name="Id">The person.</param>
/// <param name="Rights">What the person may do in this place, as the platform told with this very request.</param>
/// <param name="Locale">The language of the person's client, such as "de" or "es-ES", or null.</param>
/// <param name="ServerLocale">The language of the server, or null.</param>
public sealed record ChatUser(UserId Id, ChatRights Rights, string? Locale, string? ServerLocale = null);

/// <summary>Rights that the bot asks for.</summary>
[Flags]
public enum ChatRights
{
    /// <summary>None that matter here.</summary>
    None = 0,

    /// <summary>May change the server's settings ("Manage Server"), or owns or administers it.</summary>
    ManageServer = 1,
}
