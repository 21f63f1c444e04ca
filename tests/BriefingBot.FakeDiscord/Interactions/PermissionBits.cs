namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Permission bits that tests need.</summary>
public static class PermissionBits
{
    /// <summary>Everything.</summary>
    public const ulong Administrator = 1UL << 3;

    /// <summary>Manage the server.</summary>
    public const ulong ManageGuild = 1UL << 5;

    /// <summary>See a channel.</summary>
    public const ulong ViewChannel = 1UL << 10;

    /// <summary>Send messages.</summary>
    public const ulong SendMessages = 1UL << 11;

    /// <summary>An ordinary member: sees, sends, uses commands.</summary>
    public const ulong Member = ViewChannel | SendMessages | (1UL << 31);
}
