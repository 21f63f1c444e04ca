namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>What a connection is to do next, in order.</summary>
internal abstract record Outgoing
{
    /// <summary>Send a message, or its first half.</summary>
    public sealed record Message(string Text, bool Half = false) : Outgoing;

    /// <summary>Close with a code.</summary>
    public sealed record Close(int Code) : Outgoing;

    /// <summary>Cut the connection without a close frame.</summary>
    public sealed record Drop : Outgoing;
}
