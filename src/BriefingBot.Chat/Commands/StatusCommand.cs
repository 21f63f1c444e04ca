using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Commands;

/// <summary>/status: what is loaded for a server, how its feeds are, how busy the bot is.</summary>
internal sealed class StatusCommand(ChatPorts ports, QuestionGate gate) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "status";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options => [];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var counts = (await ports.Articles.CollectionsAsync(cancellation)).ToDictionary(count => count.Collection, count => count.Articles);
        var newest = await ports.Shelf.ReadAsync(new() { Collections = call.Collections.All, Take = 1 }, cancellation);
        var feeds = await ports.Feeds.ListAsync(call.Collections.Own, cancellation);
        List<string> lines =
        [
            call.Say(Phrase.StatusOwn, Count(call, counts, [call.Collections.Own])),
            call.Say(Phrase.StatusShared, Count(call, counts, call.Collections.Also)),
            .. newest.Articles.Select(article => call.Say(
                Phrase.StatusNewest, $"{ArticleList.Title(article, 120, call.Locale)}, {SourceLine.Day(article.Published, call.Locale)}")),
            call.Say(Phrase.StatusFeeds, call.Locale.Number(feeds.Count), call.Locale.Number(feeds.Count(feed => feed.Problem is not null))),
            call.Say(Phrase.StatusQuestions, call.Locale.Number(gate.Running), call.Locale.Number(gate.Waiting)),
        ];
        await call.ShowAsync(new() { Cards = [CardText.Of(call.Say(Phrase.StatusTitle), lines, call.Locale)] }, cancellation);
    }

    private static string Count(Call call, Dictionary<CollectionName, int> counts, IEnumerable<CollectionName> collections) =>
        call.Locale.Number(collections.Sum(collection => counts.GetValueOrDefault(collection)));
}
