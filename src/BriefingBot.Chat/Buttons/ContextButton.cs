using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Ports;

namespace BriefingBot.Chat.Buttons;

/// <summary>"Context": what stands around the excerpts in the stored versions that they were taken from.</summary>
internal sealed class ContextButton(IChatStore store, IArticleStore articles) : IButton
{
    /// <inheritdoc/>
    public string Action => ButtonId.Context;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var question = await PressedQuestion.FindAsync(call, store, values, cancellation);
        var lines = new List<string>();
        foreach (var ofVersion in question.Trace.ShownExcerpts.GroupBy(excerpt => excerpt.Version))
        {
            if (await QuotedVersion.FindAsync(call, articles, ofVersion.First(), cancellation) is { } version)
            {
                lines.AddRange(ExcerptContext.Of(version, ofVersion.Select(QuotedVersion.Span), call.Locale));
            }
        }

        await call.ShowAsync(
            lines.Count == 0
                ? Notice.Of(call.Say(Phrase.ContextGone))
                : new() { Cards = [CardText.Of(call.Say(Phrase.ContextTitle), lines, call.Locale)] },
            cancellation);
    }
}
