namespace BriefingBot.FakeDiscord.World;

/// <summary>Kinds of channels, with Discord's numbers.</summary>
public enum ChannelKind
{
    /// <summary>A text channel of a server.</summary>
    Text = 0,

    /// <summary>A direct message with one user.</summary>
    Direct = 1,

    /// <summary>A public thread of a text channel.</summary>
    Thread = 11,
}
