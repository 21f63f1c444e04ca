using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Rendering;

/// <summary>A message of a few lines.</summary>
internal static class Notice
{
    /// <summary>The lines, each a fixed text or escaped; lines that no longer fit are left out, the first one never.</summary>
    public static OutgoingMessage Of(params IEnumerable<string> lines)
    {
        var text = "";
        foreach (var line in lines)
        {
            var longer = text.Length == 0 ? line : $"{text}\n{line}";
            if (longer.Length > MessageLimits.Text)
            {
                break;
            }

            text = longer;
        }

        return new() { Text = text };
    }
}
