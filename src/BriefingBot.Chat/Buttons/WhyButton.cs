using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Answers;
using BriefingBot.Core.Ports;

namespace BriefingBot.Chat.Buttons;

/// <summary>"Why": what was considered, with scores, and what stopped the answer if anything did.</summary>
internal sealed class WhyButton(IChatStore store, IArticleStore articles) : IButton
{
    private const int MostArticles = 10;
    private const int WordUnits = 100;

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
            foreach (var excerpt in trace.Excerpts)
            {
                lines.Add($"- {locale.Decimal(excerpt.Score)} · {await WordsAsync(call, excerpt, trace, cancellation)}");
            }
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

    /// <summary>The first words of an excerpt; the title of its article where its text is gone.</summary>
    private async Task<string> WordsAsync(Call call, ExcerptTrace excerpt, AnswerTrace trace, CancellationToken cancellation)
    {
        if (await QuotedVersion.FindAsync(call, articles, excerpt, cancellation) is { } version)
        {
            var words = QuotedVersion.Span(excerpt).Of(version.Text).ToString();
            return MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(words), WordUnits));
        }

        var article = trace.Articles.FirstOrDefault(article => article.Url == excerpt.Url) ?? new(excerpt.Url, "", excerpt.Score);
        return ArticleTraceLine.Of(article, call.Locale)[2..];
    }
}
