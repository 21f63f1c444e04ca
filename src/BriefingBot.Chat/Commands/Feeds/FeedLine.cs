using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>A feed on one line.</summary>
internal static class FeedLine
{
    /// <summary>Title or address, when it was read, and what is wrong with it.</summary>
    public static string Of(FeedSubscription feed, ChatLocale locale)
    {
        var read = feed.CheckedAt is { } at ? locale.Say(Phrase.FeedChecked, locale.Moment(at)) : locale.Say(Phrase.FeedNeverChecked);
        var problem = feed.Problem is { } words
            ? ", " + locale.Say(Phrase.FeedProblem, MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(words), 150)))
            : "";
        return $"- {Name(feed)}: {read}{problem}";
    }

    /// <summary>Its title or, without one, its address; escaped.</summary>
    public static string Name(FeedSubscription feed) => SourceLine.Name(feed.Title.Length > 0 ? feed.Title : feed.Address.OriginalString);
}
