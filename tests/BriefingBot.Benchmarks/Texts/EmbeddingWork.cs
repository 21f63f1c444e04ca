using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>The passages of some articles as the embedder gets them.</summary>
internal sealed class EmbeddingWork
{
    private readonly List<(string Title, string Text, IReadOnlyList<TextSpan> Sentences)> _passages;

    public EmbeddingWork(IEnumerable<IncomingArticle> articles) =>
        _passages = [.. articles.SelectMany(article => PassageSplitter.Split(article.Text).Select(passage => Piece(article, passage)))];

    /// <summary>How many passages there are.</summary>
    public int Count => _passages.Count;

    /// <summary>Embeds the first <paramref name="count"/> passages by so many threads and takes the time.</summary>
    public TimeSpan Embed(IEmbedder embedder, int count, int threads, TimeProvider time, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        Parallel.For(0, Math.Min(count, Count), new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, i =>
            embedder.EmbedPassage(_passages[i].Title, _passages[i].Text, _passages[i].Sentences));
        return time.GetElapsedTime(start);
    }

    private static (string Title, string Text, IReadOnlyList<TextSpan> Sentences) Piece(IncomingArticle article, Passage passage) => (
        article.Title,
        passage.Span.Of(article.Text).ToString(),
        [.. passage.Sentences.Select(sentence => sentence with { Start = sentence.Start - passage.Span.Start })]);
}
