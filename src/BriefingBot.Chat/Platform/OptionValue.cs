namespace BriefingBot.Chat.Platform;

/// <summary>The value of a command's option.</summary>
public abstract record OptionValue;

/// <summary>Words.</summary>
public sealed record TextValue(string Text) : OptionValue;

/// <summary>A whole number.</summary>
public sealed record NumberValue(long Number) : OptionValue;

/// <summary>Yes or no.</summary>
public sealed record SwitchValue(bool IsOn) : OptionValue;

/// <summary>A channel.</summary>
public sealed record ChannelValue(ChannelId Channel) : OptionValue;

/// <summary>A file that was sent along.</summary>
/// <param name="Name">Its name, as the sender gave it: not to be trusted.</param>
/// <param name="Size">Its size in bytes, as the platform told.</param>
/// <param name="Address">Where the platform keeps it.</param>
public sealed record FileValue(string Name, long Size, Uri Address) : OptionValue;
