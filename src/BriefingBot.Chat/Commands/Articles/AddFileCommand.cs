using BriefingBot.Chat.Loading;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Loading;

namespace BriefingBot.Chat.Commands.Articles;

/// <summary>/articles add file: loads the articles of a file.</summary>
internal sealed class AddFileCommand(IArticleIntake intake, IAttachmentReader attachments, LoadingReply loading) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "articles add file";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } = [new("file", OptionKind.File) { IsRequired = true }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public void Check(Call call, OptionValues values)
    {
        var file = values.File("file")!;
        if (!intake.FileEndings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusalException(call.Say(Phrase.FileKindUnknown, SourceLine.Name(file.Name), string.Join(", ", intake.FileEndings)));
        }

        if (file.Size > intake.MaxFileBytes)
        {
            throw new RefusalException(call.Say(Phrase.FileTooLarge, call.Locale.Number(file.Size), call.Locale.Number(intake.MaxFileBytes)));
        }
    }

    /// <inheritdoc/>
    public Task RunAsync(Call call, OptionValues values, CancellationToken cancellation) =>
        loading.RunAsync(call, (progress, stop) => LoadAsync(call, values.File("file")!, progress, stop), cancellation);

    private async Task<LoadReport> LoadAsync(
        Call call, FileValue file, IProgress<LoadProgress> progress, CancellationToken cancellation)
    {
        var content = await attachments.ReadAsync(file, intake.MaxFileBytes, cancellation);
        return await intake.LoadFileAsync(call.Collections.Own, file.Name, content, progress, cancellation);
    }
}
