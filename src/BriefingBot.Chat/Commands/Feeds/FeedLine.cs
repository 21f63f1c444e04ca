using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>A feed on one line.</summary>
internal static class FeedLine
{
    /// <summary>Title or address, when it was read and will be, and what is wrong with it.</summary>
    public static string Of(FeedSubscription feed, ChatLocale locale)
    {
        var problem = feed.Problem is { } words ? MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(words), 150)) : "";
        return $"- {Name(feed)}: " + feed switch
        {
            { FailingSince: { } since, IsGone: true } => locale.Say(Phrase.FeedGone, locale.Moment(since), problem),
            { FailingSince: { } since, NextCheck: { } next } => locale.Say(Phrase.FeedFailing, locale.Moment(since), locale.Moment(next), problem),
            _ => string.Join(", ", Sound(feed, problem, locale)),
        };
    }

    /// <summary>Its title or, without one, its address; escaped.</summary>
    public static string Name(FeedSubscription feed) => SourceLine.Name(feed.Title.Length > 0 ? feed.Title : feed.Address.OriginalString);

    private static IEnumerable<string> Sound(FeedSubscription feed, string problem, ChatLocale locale)
    {
        yield return feed.CheckedAt is { } at ? locale.Say(Phrase.FeedChecked, locale.Moment(at)) : locale.Say(Phrase.FeedNeverChecked);
        if (feed.NextCheck is { } next)
        {
            yield return locale.Say(Phrase.FeedNextCheck, locale.Moment(next));
        }

        if (problem.Length > 0)
        {
            yield return locale.Say(Phrase.FeedProblem, problem);
        }
    }
}
