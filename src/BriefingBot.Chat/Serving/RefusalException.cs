namespace BriefingBot.Chat.Serving;

/// <summary>What was asked for cannot be done as it was asked. The message is a fixed text or escaped, in the asker's language.</summary>
internal sealed class RefusalException(string message) : Exception(message);
