namespace BriefingBot.Storage.Vectors;

/// <summary>A segment and which of its articles were replaced or removed since it was written.</summary>
/// <param name="segment">The segment.</param>
/// <param name="dead">Places of the dead articles in its table.</param>
internal sealed class LiveSegment(VectorSegment segment, IEnumerable<int> dead)
{
    private const double MostDead = 0.2;

    private readonly HashSet<int> _dead = [.. dead];

    /// <summary>The segment.</summary>
    public VectorSegment Segment => segment;

    /// <summary>Places of the dead articles, in order.</summary>
    public IEnumerable<int> Dead => _dead.Order();

    /// <summary>How many articles are not dead.</summary>
    public int LiveArticles => segment.Articles.Length - _dead.Count;

    /// <summary>How many passages belong to them.</summary>
    public int LivePassages => segment.Passages - _dead.Sum(place => segment.Articles[place].Passages);

    /// <summary>Whether so much is dead that the file is worth writing anew.</summary>
    public bool IsWorn => _dead.Count > MostDead * segment.Articles.Length;

    /// <summary>Whether the article at a place of the table is not dead.</summary>
    public bool IsLive(int place) => _dead.Count == 0 || !_dead.Contains(place);

    /// <summary>Marks an article as replaced or removed.</summary>
    public void Kill(int place) => _dead.Add(place);

    /// <summary>The live articles with their vectors.</summary>
    public IEnumerable<VectorBlock> Blocks()
    {
        for (var place = 0; place < segment.Articles.Length; place++)
        {
            if (IsLive(place))
            {
                yield return new MergedBlock(segment, segment.Articles[place]);
            }
        }
    }
}
