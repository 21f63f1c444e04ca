using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>"More": the articles that come nearest to the question.</summary>
internal sealed class MoreButton(IChatStore store) : IButton
{
    /// <inheritdoc/>
    public string Action => ButtonId.More;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var question = await PressedQuestion.FindAsync(call, store, values, cancellation);
        var lines = question.Trace.NearArticles.Select(article => ArticleTraceLine.Of(article, call.Locale)).ToList();
        await call.ShowAsync(
            lines.Count == 0
                ? Notice.Of(call.Say(Phrase.MoreNone))
                : new() { Cards = [CardText.Of(call.Say(Phrase.MoreTitle), lines, call.Locale)] },
            cancellation);
    }
}
