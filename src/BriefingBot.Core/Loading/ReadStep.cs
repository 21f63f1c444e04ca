using System.Threading.Channels;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Loading;

/// <summary>The first step of a load: reads the source, leaves out what the store holds, and splits the rest into passages.</summary>
internal sealed class ReadStep(
    IArticleStore store, TimeProvider time, CollectionName collection, ArticlesUnderWay underWay, LoadTally tally)
{
    /// <summary>Passes the passages of all articles on to <paramref name="toEmbed"/>.</summary>
    public async Task RunAsync(
        IAsyncEnumerable<ReadOutcome> articles, ChannelWriter<PassageToEmbed> toEmbed, CancellationToken cancellation)
    {
        await foreach (var outcome in articles.WithCancellation(cancellation))
        {
            if (outcome is ReadOutcome.Refused refused)
            {
                tally.AddRefused(refused);
            }
            else if (outcome is ReadOutcome.Noted noted)
            {
                tally.AddWarning(noted.Where, noted.Warning);
            }
            else if (outcome is ReadOutcome.Read read && await SplitAsync(read, cancellation) is { } article)
            {
                foreach (var passage in article.Passages)
                {
                    await toEmbed.WriteAsync(passage, cancellation);
                }
            }
        }

        toEmbed.Complete();
    }

    private async ValueTask<ArticleToEmbed?> SplitAsync(ReadOutcome.Read read, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(read.Article.Text))
        {
            tally.AddRefused(new(read.Where, "The article has no text. Give its body, or leave the article out."));
            return null;
        }

        if (read.Warning is { } warning)
        {
            tally.AddWarning(read.Where, warning);
        }

        await underWay.EnterAsync(read.Article, cancellation);
        var standing = await store.StandingAsync(collection, read.Article, cancellation);
        if (standing is ArticleStanding.New or ArticleStanding.Changed || (standing == ArticleStanding.Removed && read.IsWantedBack))
        {
            return new(collection, read, PassageSplitter.Split(read.Article.Text), time.GetUtcNow());
        }

        underWay.Leave(read.Article);
        if (standing == ArticleStanding.Removed)
        {
            tally.AddRemoved(read.Where, read.Article.Url);
        }
        else
        {
            tally.AddUnchanged();
        }

        return null;
    }
}
