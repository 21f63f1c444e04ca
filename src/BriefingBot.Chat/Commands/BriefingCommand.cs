using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Dates;
using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Questions;

namespace BriefingBot.Chat.Commands;

/// <summary>/briefing: the newest articles by outlet, of some hours or of a day, week or month; about a topic if wanted.</summary>
internal sealed class BriefingCommand(ChatPorts ports, QuestionGate gate, TimeProvider time) : ISlashCommand
{
    private const long UsualHours = 24;

    /// <inheritdoc/>
    public string Path => "briefing";

    /// <inheritdoc/>
    public Audience Audience => Audience.Askers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        new("topic", OptionKind.Text) { MaxLength = 200 },
        new("hours", OptionKind.Number) { Least = 1, Most = 720 },
        new("date", OptionKind.Text),
    ];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => false;

    /// <inheritdoc/>
    public void Check(Call call, OptionValues values) => Read(call, values);

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var (topic, span) = Read(call, values);
        await call.ShowAsync(
            topic is null
                ? await BriefingPages.ShowAsync(call, ports.Shelf, span, 0, cancellation)
                : await AboutAsync(call, topic, span, cancellation),
            cancellation);
    }

    private (Question? Topic, TimeSpanned Span) Read(Call call, OptionValues values)
    {
        if (values.Number("hours") is not null && values.Text("date") is not null)
        {
            throw new RefusalException(call.Say(Phrase.BriefingOneOf, "hours", "date"));
        }

        var now = time.GetUtcNow();
        var topic = values.Text("topic") is { } words ? QuestionText.Read(words, call.Locale) : null;
        return (topic, values.Text("date") is { } date
            ? TimeSpanned.Of(AskedDays.Range(date, call.Locale.DayOf(now), call.Locale), call.Locale.Zone)
            : new(now.AddHours(-(values.Number("hours") ?? UsualHours)), now.AddSeconds(1)));
    }

    /// <summary>The articles that the newsroom finds nearest to the topic, newest first.</summary>
    private async Task<OutgoingMessage> AboutAsync(Call call, Question topic, TimeSpanned span, CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(cancellation) ?? throw new RefusalException(call.Say(Phrase.TooManyWaiting));
        var answer = await ports.Newsroom.AskAsync(
            new()
            {
                Question = topic,
                Collection = call.Collections.Own,
                AlsoIn = call.Collections.Also,
                From = span.FirstUtcDay,
                AsOf = span.LastUtcDay,
            },
            cancellation);
        var articles = answer.Articles.Select(ranked => ranked.Article).OrderByDescending(article => article.Published?.UtcDate).ToList();
        var title = call.Say(Phrase.BriefingTopic, SourceLine.Name(topic.Text), SpanWords.Of(span, call.Locale));
        return articles.Count == 0
            ? Notice.Of(call.Say(Phrase.BriefingNone))
            : new() { Cards = [ArticleList.Of(title, articles, call.Locale)] };
    }
}
