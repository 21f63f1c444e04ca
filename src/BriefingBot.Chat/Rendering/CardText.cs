using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Rendering;

/// <summary>A card of lines under a headline.</summary>
internal static class CardText
{
    private const int LongestText = 3800;

    /// <summary>The card; where not all lines fit, it says how many are left out.</summary>
    /// <param name="title">Fixed text, or escaped.</param>
    /// <param name="lines">Fixed texts, or escaped; none longer than 1,000 units.</param>
    /// <param name="locale">The language.</param>
    public static MessageCard Of(string title, IReadOnlyList<string> lines, ChatLocale locale)
    {
        var (text, shown) = ("", 0);
        while (shown < lines.Count && text.Length + 1 + lines[shown].Length <= LongestText)
        {
            text += (shown == 0 ? "" : "\n") + lines[shown++];
        }

        return new()
        {
            Title = title,
            Text = shown == lines.Count ? text : $"{text}\n{locale.Say(Phrase.AndMore, locale.Number(lines.Count - shown))}",
        };
    }
}
