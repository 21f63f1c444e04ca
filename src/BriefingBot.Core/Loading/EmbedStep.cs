using System.Threading.Channels;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Loading;

/// <summary>The second step of a load: embeds passages on several threads, so that a long article keeps all of them busy.</summary>
internal sealed class EmbedStep(IEmbedder embedder, int workers)
{
    /// <summary>Passes every article on to <paramref name="toSave"/> when its last passage is embedded.</summary>
    public async Task RunAsync(ChannelReader<PassageToEmbed> toEmbed, ChannelWriter<PreparedArticle> toSave, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        await Parallel.ForEachAsync(toEmbed.ReadAllAsync(cancellation), options, async (passage, stop) =>
        {
            // Embedding holds its thread; between two passages the pool's other work has its turn.
            await Task.Yield();
            if (passage.Article.Embed(passage.Ordinal, embedder) is { } article)
            {
                await toSave.WriteAsync(article, stop);
            }
        });
        toSave.Complete();
    }
}
