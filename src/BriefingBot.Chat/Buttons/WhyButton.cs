using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Buttons;

/// <summary>"Why": what was considered, with scores, and what stopped the answer if anything did.</summary>
internal sealed class WhyButton(IChatStore store) : IButton
{
    private const int MostArticles = 10;

    /// <inheritdoc/>
    public string Action => ButtonId.Why;

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public bool IsPrivate => true;

    /// <inheritdoc/>
    public async Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var question = await PressedQuestion.FindAsync(call, store, values, cancellation);
        var (trace, locale) = (question.Trace, call.Locale);
        List<string> lines =
        [
            Judgement(call, question),
            call.Say(Phrase.WhySearched, locale.Number(trace.ArticlesSearched)),
        ];
        if (trace.Excerpts.Count > 0)
        {
            lines.Add($"**{call.Say(Phrase.WhyExcerpts)}**");
            lines.AddRange(trace.Excerpts.Select(excerpt => $"- {locale.Decimal(excerpt.Score)} · {TitleOf(excerpt, trace, locale)}"));
        }

        if (trace.Articles.Count > 0)
        {
            lines.Add($"**{call.Say(Phrase.WhyArticles)}**");
            lines.AddRange(trace.Articles.Take(MostArticles).Select(
                article => $"- {locale.Decimal(article.Score)} · {ArticleTraceLine.Of(article, locale)[2..]}"));
        }

        await call.ShowAsync(new() { Cards = [CardText.Of(call.Say(Phrase.WhyTitle), lines, locale)] }, cancellation);
    }

    private static string Judgement(Call call, StoredQuestion question)
    {
        var (trace, limits, locale) = (question.Trace, question.Limits, call.Locale);
        var confidence = locale.Decimal(trace.Confidence);
        var window = new SearchWindow(limits.From, limits.Until ?? locale.DayOf(question.AskedAt));
        return trace.NotFound is { } reason
            ? call.Say(Phrase.WhyStopped, SearchWords.Reason(reason, window, limits.Outlet, locale), confidence)
            : call.Say(Phrase.WhyAnswered, ConfidenceWords.Of(trace.Confidence, locale), confidence);
    }

    private static string TitleOf(ExcerptTrace excerpt, AnswerTrace trace, ChatLocale locale) => ArticleTraceLine.Of(
        trace.Articles.FirstOrDefault(article => article.Url == excerpt.Url) ?? new(excerpt.Url, "", excerpt.Score), locale)[2..];
}
