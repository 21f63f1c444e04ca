using BriefingBot.Chat.Dates;
using BriefingBot.Chat.Loading;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Articles;

/// <summary>/articles add text: loads an article that is pasted.</summary>
internal sealed class AddTextCommand(IArticleIntake intake, LoadingReply loading, TimeProvider time) : ISlashCommand
{
    /// <summary>The longest text that a platform takes for an option.</summary>
    private const int PlatformLength = 6000;

    /// <inheritdoc/>
    public string Path => "articles add text";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        new("title", OptionKind.Text) { IsRequired = true, MaxLength = 300 },
        new("text", OptionKind.Text) { IsRequired = true, MaxLength = Math.Min(PlatformLength, intake.MaxTextLength) },
        new("outlet", OptionKind.Text),
        new("link", OptionKind.Text) { MaxLength = WebAddress.MaxLength },
        new("published", OptionKind.Text),
    ];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var article = new PastedArticle(
            values.Text("text")!,
            values.Text("title")!.Trim(),
            values.Text("outlet")?.Trim() ?? "",
            values.Text("link") is { } link ? WebAddress.Read(call, link) : null,
            values.Text("published") is { } day ? AskedDays.Range(day, call.Locale.DayOf(time.GetUtcNow()), call.Locale).First : null);
        return loading.RunAsync(call, (_, stop) => intake.LoadTextAsync(call.Collections.Own, article, stop), cancellation);
    }
}
