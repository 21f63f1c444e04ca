using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Tests.Running;

/// <summary>A loader that counts what it is given as new, and stores nothing.</summary>
internal sealed class ScriptedLoader : IArticleLoader
{
    /// <summary>The collections that were loaded into, in order.</summary>
    public List<CollectionName> Collections { get; } = [];

    /// <summary>The articles it was given.</summary>
    public List<IncomingArticle> Articles { get; } = [];

    /// <summary>What it was told beside articles and refusals.</summary>
    public List<ReadOutcome.Noted> Notes { get; } = [];

    /// <summary>Changes the report.</summary>
    public Func<LoadReport, LoadReport> Report { get; set; } = report => report;

    /// <summary>Called after every article with its number, from 1.</summary>
    public Action<int> AfterArticle { get; set; } = _ => { };

    public async Task<LoadReport> LoadAsync(
        CollectionName collection, IAsyncEnumerable<ReadOutcome> articles, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        Collections.Add(collection);
        var refused = new List<ReadOutcome.Refused>();
        var number = 0;
        await foreach (var outcome in articles.WithCancellation(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            switch (outcome)
            {
                case ReadOutcome.Read read:
                    Articles.Add(read.Article);
                    break;
                case ReadOutcome.Refused refusal:
                    refused.Add(refusal);
                    break;
                case ReadOutcome.Noted note:
                    Notes.Add(note);
                    continue;
            }

            progress?.Report(new(++number, 2 * number, TimeSpan.FromSeconds(number)));
            AfterArticle(number);
        }

        return Report(new()
        {
            Added = Articles.Count,
            Updated = 0,
            Unchanged = 0,
            Passages = 2 * Articles.Count,
            Refused = refused,
            RefusedCount = refused.Count,
            Warnings = [],
            Elapsed = TimeSpan.FromSeconds(3.2),
        });
    }
}
