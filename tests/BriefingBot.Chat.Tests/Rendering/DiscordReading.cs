using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Chat.Tests.Rendering;

/// <summary>A small reading of Discord's Markdown: what text is shown, and which marks in it mean something.</summary>
internal static partial class DiscordReading
{
    /// <summary>What is shown of a line, without invisible breaks, and what else it does: styles, links, mentions, emoji, blocks.</summary>
    public static (string Text, IReadOnlyList<string> Effects) Of(string markdown)
    {
        var effects = new List<string>();
        if (Block().IsMatch(markdown))
        {
            effects.Add("block");
        }

        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            var rest = markdown[i..];
            if (rest[0] == '\\' && rest.Length > 1 && !char.IsLetterOrDigit(rest[1]) && !char.IsWhiteSpace(rest[1]))
            {
                text.Append(rest[1]);
                i++;
                continue;
            }

            if (Effect().Match(rest) is { Success: true } match)
            {
                effects.Add(match.Value);
            }

            text.Append(rest[0] == '\u200B' ? "" : rest[0].ToString());
        }

        return (text.ToString(), effects);
    }

    [GeneratedRegex(@"^(?:#{1,3}\s|-#\s|>>?>?\s?|[-*+]\s|\d+\.\s)")]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?:[*_`]|~~|\|\||https?://[^\s<]+|<(?:@[!&]?|\#|a?:\w+:|t:|/|id:|https?:)|@everyone|@here|\[[^\]]*\]\(|:\w+:)", RegexOptions.IgnoreCase)]
    private static partial Regex Effect();
}
