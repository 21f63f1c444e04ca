using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Feeds;

/// <summary>Finds the feed that somebody means.</summary>
internal static class FeedChoice
{
    /// <summary>The feed at an address, or the one that a suggestion stands for.</summary>
    /// <exception cref="RefusalException">The server follows none such.</exception>
    public static async Task<FeedSubscription> FindAsync(Call call, IFeedSubscriptions feeds, string typed, CancellationToken cancellation)
    {
        var text = typed.Trim();
        var followed = await feeds.ListAsync(call.Collections.Own, cancellation);
        return followed.FirstOrDefault(feed => feed.Address.OriginalString == text || Suggestions.Short(feed.Address.OriginalString) == text)
            ?? throw new RefusalException(call.Say(Phrase.FeedUnknown, SourceLine.Name(text)));
    }

    /// <summary>Feeds whose title or address holds what is typed.</summary>
    public static async Task<IReadOnlyList<OptionChoice>> SuggestAsync(
        Call call, IFeedSubscriptions feeds, string typed, CancellationToken cancellation)
    {
        var part = Suggestions.Typed(typed);
        var followed = await feeds.ListAsync(call.Collections.Own, cancellation);
        return
        [
            .. followed.Where(feed => Name(feed).Contains(part, StringComparison.OrdinalIgnoreCase)
                    || feed.Address.OriginalString.Contains(part, StringComparison.OrdinalIgnoreCase))
                .Select(feed => Suggestions.Choice(Name(feed), Suggestions.Short(feed.Address.OriginalString)))
                .OfType<OptionChoice>().Take(Suggestions.Most),
        ];
    }

    private static string Name(FeedSubscription feed) => feed.Title.Length > 0 ? feed.Title : feed.Address.OriginalString;
}
