using System.Globalization;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Discord.Interactions;

/// <summary>Discord's permission bits, sent as a number in a string.</summary>
internal static class Permissions
{
    private const ulong Administrator = 1UL << 3;
    private const ulong ManageServer = 1UL << 5;
    private const ulong ViewChannel = 1UL << 10;
    private const ulong SendMessages = 1UL << 11;
    private const ulong SendMessagesInThreads = 1UL << 38;

    /// <summary>The right to see commands for those who manage the server, as commands are registered with it.</summary>
    public static string ManageServerText => ManageServer.ToString(CultureInfo.InvariantCulture);

    /// <summary>A person's rights.</summary>
    public static ChatRights Rights(string? bits) => Has(bits, ManageServer) ? ChatRights.ManageServer : ChatRights.None;

    /// <summary>Whether the bot may write a message.</summary>
    public static bool CanPost(string? bits, bool isThread) =>
        Has(bits, ViewChannel) && Has(bits, isThread ? SendMessagesInThreads : SendMessages);

    private static bool Has(string? bits, ulong permission) =>
        ulong.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var set)
        && ((set & Administrator) != 0 || (set & permission) != 0);
}
