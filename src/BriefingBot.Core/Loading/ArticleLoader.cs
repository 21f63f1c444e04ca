using System.ComponentModel.DataAnnotations;
using System.Threading.Channels;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Loading;

/// <summary>Loads articles in three steps that run at the same time: one reads and splits, several threads embed, one saves.</summary>
/// <remarks>
/// Articles are saved in the order in which they become ready, but those of one URL in the order of the source: the last of them is the
/// current version. The first step that fails stops the others, and its exception is the load's. An article is saved whole or not at all.
/// </remarks>
public sealed class ArticleLoader : IArticleLoader
{
    private readonly IArticleStore _store;
    private readonly IEmbedder _embedder;
    private readonly IIndexMaintenance _index;
    private readonly TimeProvider _time;
    private readonly LoaderOptions _options;

    /// <summary>A loader into one store and its index.</summary>
    /// <exception cref="ValidationException">An option is out of its range.</exception>
    public ArticleLoader(IArticleStore store, IEmbedder embedder, IIndexMaintenance index, TimeProvider time, LoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Validator.ValidateObject(options, new(options), validateAllProperties: true);
        (_store, _embedder, _index, _time, _options) = (store, embedder, index, time, options);
    }

    /// <inheritdoc/>
    public async Task<LoadReport> LoadAsync(
        CollectionName collection,
        IAsyncEnumerable<ReadOutcome> articles,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var tally = new LoadTally(_time, progress);
        try
        {
            await RunStepsAsync(collection, articles, tally, cancellation);
        }
        catch (Exception failure) when (tally.HasSaved)
        {
            await CatchUpAfterAsync(failure);
            throw;
        }

        await _index.CatchUpAsync(cancellation);
        return tally.Report();
    }

    private async Task RunStepsAsync(
        CollectionName collection, IAsyncEnumerable<ReadOutcome> articles, LoadTally tally, CancellationToken cancellation)
    {
        using var underWay = new ArticlesUnderWay(_options.ReadAhead, _options.ReadAheadCharacters);
        var toEmbed = Channel.CreateBounded<PassageToEmbed>(_options.ReadAhead);
        var toSave = Channel.CreateBounded<PreparedArticle>(_options.ReadAhead);

        var read = new ReadStep(_store, _time, collection, underWay, tally);
        var embed = new EmbedStep(_embedder, _options.EmbeddingWorkers);
        var save = new SaveStep(_store, underWay, tally);

        using var steps = new StepGroup(cancellation);
        steps.Start(stop => read.RunAsync(articles, toEmbed, stop));
        steps.Start(stop => embed.RunAsync(toEmbed, toSave, stop));
        steps.Start(stop => save.RunAsync(toSave, stop));
        await steps.WhenAllAsync();
    }

    private async Task CatchUpAfterAsync(Exception failure)
    {
        using var limit = new CancellationTokenSource(_options.CatchUpLimit, _time);
        try
        {
            await _index.CatchUpAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // The store has what is missing from the index; the next load lets it catch up.
        }
        catch (Exception second)
        {
            throw new AggregateException(
                "The load stopped, and then the index could not catch up with what was saved. None of that is lost: "
                + "load again, or rebuild the index.",
                failure,
                second);
        }
    }
}
