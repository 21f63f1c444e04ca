using System.Globalization;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Serving;

/// <summary>Channels as the platform shows them by their numbers.</summary>
internal static class ChannelWords
{
    /// <summary>One channel.</summary>
    public static string Of(ChannelId channel) => string.Create(CultureInfo.InvariantCulture, $"<#{channel.Value}>");

    /// <summary>Several.</summary>
    public static string Of(IEnumerable<ChannelId> channels) => string.Join(", ", channels.Select(Of));
}
