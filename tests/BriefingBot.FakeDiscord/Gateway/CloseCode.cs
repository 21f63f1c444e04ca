namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Gateway close codes (topics/opcodes-and-status-codes.mdx).</summary>
public static class CloseCode
{
    /// <summary>Something went wrong; reconnect.</summary>
    public const int UnknownError = 4000;

    /// <summary>An opcode that does not exist.</summary>
    public const int UnknownOpcode = 4001;

    /// <summary>A payload that cannot be read, or is longer than 4096 bytes.</summary>
    public const int DecodeError = 4002;

    /// <summary>Sent before identifying.</summary>
    public const int NotAuthenticated = 4003;

    /// <summary>The token is wrong.</summary>
    public const int AuthenticationFailed = 4004;

    /// <summary>Identified twice.</summary>
    public const int AlreadyAuthenticated = 4005;

    /// <summary>Resumed with a sequence number that never was.</summary>
    public const int InvalidSequence = 4007;

    /// <summary>More than 120 payloads in 60 s.</summary>
    public const int RateLimited = 4008;

    /// <summary>The session is too old.</summary>
    public const int SessionTimedOut = 4009;

    /// <summary>A shard that does not exist.</summary>
    public const int InvalidShard = 4010;

    /// <summary>Too many servers for one shard.</summary>
    public const int ShardingRequired = 4011;

    /// <summary>A version of the interface that does not exist.</summary>
    public const int InvalidVersion = 4012;

    /// <summary>Intent bits that do not exist.</summary>
    public const int InvalidIntents = 4013;

    /// <summary>A privileged intent that is not enabled.</summary>
    public const int DisallowedIntents = 4014;
}
