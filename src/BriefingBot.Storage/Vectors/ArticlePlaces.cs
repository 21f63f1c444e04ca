namespace BriefingBot.Storage.Vectors;

/// <summary>Finds the live entry of an article among several segments.</summary>
internal sealed class ArticlePlaces
{
    private readonly Dictionary<long, (LiveSegment Segment, int Place)> _places;

    /// <summary>Notes every live article.</summary>
    /// <exception cref="InvalidDataException">An article lives twice.</exception>
    public ArticlePlaces(IReadOnlyList<LiveSegment> segments)
    {
        _places = new(segments.Sum(segment => segment.LiveArticles));
        foreach (var segment in segments)
        {
            Add(segment);
        }
    }

    /// <summary>How many articles live.</summary>
    public int Count => _places.Count;

    /// <summary>Notes the live articles of one more segment.</summary>
    public void Add(LiveSegment segment)
    {
        var articles = segment.Segment.Articles;
        for (var place = 0; place < articles.Length; place++)
        {
            if (segment.IsLive(place) && !_places.TryAdd(articles[place].ArticleId, (segment, place)))
            {
                throw new InvalidDataException($"Article {articles[place].ArticleId} stands twice among the vectors.");
            }
        }
    }

    /// <summary>The article's segment and entry, or null.</summary>
    public (VectorSegment Segment, ArticleEntry Entry)? Find(long articleId) =>
        _places.TryGetValue(articleId, out var at) ? (at.Segment.Segment, at.Segment.Segment.Articles[at.Place]) : null;

    /// <summary>Marks the article's entry as dead, if it has one.</summary>
    public void Kill(long articleId)
    {
        if (_places.Remove(articleId, out var at))
        {
            at.Segment.Kill(at.Place);
        }
    }
}
