namespace BriefingBot.Chat.Platform;

/// <summary>Names a server (guild), whose articles and settings are its own. Snowflakes on Discord.</summary>
public readonly record struct ServerId(ulong Value);

/// <summary>Names a channel, a thread or a direct conversation.</summary>
public readonly record struct ChannelId(ulong Value);

/// <summary>Names a person.</summary>
public readonly record struct UserId(ulong Value);

/// <summary>Names a message within its channel.</summary>
public readonly record struct MessageId(ulong Value);

/// <summary>Names one thing that came in (a command, a press, a message); the same id means the same thing, delivered again.</summary>
public readonly record struct RequestId(ulong Value);
