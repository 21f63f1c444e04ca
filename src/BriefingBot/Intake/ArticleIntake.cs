using System.Runtime.CompilerServices;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake.Following;

namespace BriefingBot.Intake;

/// <summary>Loads pages, files and pasted text from a chat.</summary>
internal sealed class ArticleIntake(
    IntakeOptions options,
    IngestionOptions limits,
    WebPages pages,
    SourceReader reader,
    LinkFollower links,
    IArticleLoader loader,
    TimeProvider time) : IArticleIntake
{
    /// <inheritdoc/>
    public IReadOnlyList<string> FileEndings => HandedInFile.Endings;

    /// <inheritdoc/>
    public long MaxFileBytes => options.MaxAttachmentBytes;

    /// <inheritdoc/>
    public int MaxTextLength => Math.Min(options.MaxTextLength, limits.MaxArticleCharacters);

    /// <inheritdoc/>
    public async Task<LoadReport> LoadPageAsync(
        CollectionName collection, Uri address, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            return await LoadAsync(collection, WantedBack.IfAloneAsync(pages.ReadAsync(address, cancellation), cancellation), progress, cancellation);
        }
        catch (FetchException failure)
        {
            throw new IntakeException(failure.Message, failure);
        }
    }

    /// <inheritdoc/>
    public Task<LoadReport> LoadFileAsync(
        CollectionName collection, string name, ReadOnlyMemory<byte> content, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var document = HandedInFile.Take(name, content, MaxFileBytes, limits.MaxFileBytes);
        var outcomes = links.ReadAsync(reader.FindAsync(document, cancellation), new(options.MaxFeedItems), cancellation);
        return LoadAsync(collection, DatedAsync(outcomes, cancellation), progress, cancellation);
    }

    /// <inheritdoc/>
    public Task<LoadReport> LoadTextAsync(CollectionName collection, PastedArticle article, CancellationToken cancellation)
    {
        var taken = FuturePublication.Corrected(PastedText.Take(article, MaxTextLength, time), time);
        var read = new ReadOutcome.Read(taken, taken.Title.Length > 0 ? taken.Title : "the pasted text") { IsWantedBack = true };
        return LoadAsync(collection, AsyncEnumerable.Repeat<ReadOutcome>(read, 1), progress: null, cancellation);
    }

    private async Task<LoadReport> LoadAsync(
        CollectionName collection, IAsyncEnumerable<ReadOutcome> outcomes, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var report = await loader.LoadAsync(collection, outcomes, progress, cancellation);
        return report is { Read: 0, Refused: [var first, ..] }
            ? throw new IntakeException(report.RefusedCount == 1 ? first.Reason : $"None of its articles can be read. {first.Where}: {first.Reason}")
            : report;
    }

    private async IAsyncEnumerable<ReadOutcome> DatedAsync(
        IAsyncEnumerable<ReadOutcome> outcomes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var outcome in outcomes.WithCancellation(cancellation))
        {
            yield return FuturePublication.Corrected(outcome, time);
        }
    }
}
