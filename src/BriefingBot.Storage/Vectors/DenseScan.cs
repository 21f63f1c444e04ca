using BriefingBot.Core.Vectors;

namespace BriefingBot.Storage.Vectors;

/// <summary>Compares a question's vector with every passage of a scope: exact, no approximation.</summary>
internal sealed class DenseScan
{
    private const int PassagesAtOnce = 4096;
    private const int MaxThreads = 4;

    private readonly Chunk[] _chunks;

    /// <summary>Prepares to scan these segments.</summary>
    public DenseScan(IEnumerable<LiveSegment> segments) => _chunks = [.. segments.SelectMany(Chunks)];

    /// <summary>The passages nearest to <paramref name="question"/> and the number of articles in scope.</summary>
    public (TopHits Nearest, int Articles) Run(QuantizedVector question, SearchScope scope, int limit, CancellationToken cancellation)
    {
        var threads = Math.Min(_chunks.Length, Math.Min(Environment.ProcessorCount, MaxThreads));
        var best = new TopHits(limit);
        if (threads <= 1)
        {
            cancellation.ThrowIfCancellationRequested();
            return (best, _chunks.Sum(chunk => Scan(chunk, question, scope, best)));
        }

        var articles = 0;
        Parallel.ForEach(
            _chunks,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            () => (Best: new TopHits(limit), Articles: 0),
            (chunk, _, local) => (local.Best, local.Articles + Scan(chunk, question, scope, local.Best)),
            local =>
            {
                lock (best)
                {
                    best.Offer(local.Best);
                    articles += local.Articles;
                }
            });
        return (best, articles);
    }

    /// <summary>The cosines of an article's passages, in order.</summary>
    public static void Cosines(VectorSegment segment, ArticleEntry article, QuantizedVector question, Span<float> cosines)
    {
        var scales = segment.Scales(article);
        var values = segment.Values(article);
        var dimensions = question.Values.Length;
        for (var i = 0; i < article.Passages; i++)
        {
            cosines[i] = Int8Dot.Dot(question.Values.Span, values.Slice(i * dimensions, dimensions)) * question.Scale * scales[i];
        }
    }

    private static int Scan(Chunk chunk, QuantizedVector question, SearchScope scope, TopHits best)
    {
        var segment = chunk.Segment.Segment;
        Span<float> cosines = stackalloc float[256];
        var articles = 0;
        for (var place = chunk.First; place < chunk.End; place++)
        {
            var article = segment.Articles[place];
            if (scope.Contains(article.Collection, article.Day, article.ArticleId) && chunk.Segment.IsLive(place))
            {
                articles++;
                var of = article.Passages <= cosines.Length ? cosines : new float[article.Passages];
                Cosines(segment, article, question, of);
                Offer(segment.Ids(article), of, article.ArticleId, best);
            }
        }

        return articles;
    }

    private static void Offer(ReadOnlySpan<long> ids, ReadOnlySpan<float> cosines, long articleId, TopHits best)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            if (cosines[i] >= best.Floor)
            {
                best.Offer(new Hit(cosines[i], ids[i], articleId));
            }
        }
    }

    private static IEnumerable<Chunk> Chunks(LiveSegment segment)
    {
        var (first, passages, count) = (0, 0, segment.Segment.Articles.Length);
        for (var place = 0; place < count; place++)
        {
            passages += segment.Segment.Articles[place].Passages;
            if (passages >= PassagesAtOnce || place == count - 1)
            {
                yield return new(segment, first, place + 1);
                (first, passages) = (place + 1, 0);
            }
        }
    }

    /// <summary>Articles of one segment that one thread scans in one go.</summary>
    private readonly record struct Chunk(LiveSegment Segment, int First, int End);
}
