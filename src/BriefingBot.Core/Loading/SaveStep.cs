using System.Threading.Channels;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Loading;

/// <summary>The last step of a load: the only one that writes to the store.</summary>
internal sealed class SaveStep(IArticleStore store, ArticlesUnderWay underWay, LoadTally tally)
{
    /// <summary>Saves the articles one after the other.</summary>
    public async Task RunAsync(ChannelReader<PreparedArticle> toSave, CancellationToken cancellation)
    {
        await foreach (var article in toSave.ReadAllAsync(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = await store.SaveAsync(article, cancellation);
            underWay.Leave(article.Article);
            tally.AddSaved(outcome, article.Where, article.Article.Url, article.Passages.Count);
        }
    }
}
