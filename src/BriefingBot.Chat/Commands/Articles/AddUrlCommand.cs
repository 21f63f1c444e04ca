using BriefingBot.Chat.Loading;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands.Articles;

/// <summary>/articles add url: loads the article at an address.</summary>
internal sealed class AddUrlCommand(IArticleIntake intake, LoadingReply loading) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "articles add url";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } = [new("address", OptionKind.Text) { IsRequired = true, MaxLength = WebAddress.MaxLength }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var address = WebAddress.Read(call, values.Text("address")!);
        return loading.RunAsync(call, (progress, stop) => intake.LoadPageAsync(call.Collections.Own, address, progress, stop), cancellation);
    }
}
