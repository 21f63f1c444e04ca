using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Dates;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Questions;

namespace BriefingBot.Chat.Commands;

/// <summary>/ask: answers a question, from some days or one source if wanted.</summary>
internal sealed class AskCommand(QuestionAnswering answering, IArticleShelf shelf, TimeProvider time) : ISuggestingCommand
{
    /// <inheritdoc/>
    public string Path => "ask";

    /// <inheritdoc/>
    public Audience Audience => Audience.Askers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        // A longer question is let through to the check that says how long it is and how long it may be.
        new("question", OptionKind.Text) { IsRequired = true, MaxLength = 6000 },
        new("since", OptionKind.Text),
        new("until", OptionKind.Text),
        new("source", OptionKind.Text) { HasSuggestions = true },
        new("private", OptionKind.Switch),
    ];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => values.Switch("private") ?? false;

    /// <inheritdoc/>
    public void Check(Call call, OptionValues values) => Read(call, values);

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var (asked, from, until) = Read(call, values);
        var outlet = values.Text("source") is { } source ? await OutletChoice.FindAsync(call, shelf, source, cancellation) : null;
        await answering.AnswerAsync(call, new(asked, new(from, until, outlet), asked.Text), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation) =>
        OutletChoice.SuggestAsync(call, shelf, typed, cancellation);

    private (Question Asked, DateOnly? From, DateOnly? Until) Read(Call call, OptionValues values)
    {
        var asked = QuestionText.Read(values.Text("question")!, call.Locale);
        var today = call.Locale.DayOf(time.GetUtcNow());
        var (from, until) = AskedDays.Read(values.Text("since"), values.Text("until"), today, call.Locale);
        return (asked, from, until);
    }
}
