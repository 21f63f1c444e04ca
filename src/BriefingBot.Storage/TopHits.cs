namespace BriefingBot.Storage;

/// <summary>
/// Keeps the best hits, at most a fixed number; of equal scores the lower id is better, so results do not depend on the order of
/// segments.
/// </summary>
/// <param name="limit">How many.</param>
internal sealed class TopHits(int limit)
{
    // The worst of the kept is at the root, where the next better one replaces it.
    private readonly Hit[] _heap = new Hit[limit];
    private int _count;

    /// <summary>The hits, in no order.</summary>
    public ReadOnlySpan<Hit> Hits => _heap.AsSpan(0, _count);

    /// <summary>A hit that does not reach this score is not kept.</summary>
    public float Floor => limit == 0 ? float.PositiveInfinity : _count < limit ? float.NegativeInfinity : _heap[0].Score;

    /// <summary>Keeps <paramref name="hit"/> if it is among the best so far.</summary>
    public void Offer(Hit hit)
    {
        if (_count < limit)
        {
            _heap[_count++] = hit;
            Rise(_count - 1);
        }
        else if (limit > 0 && IsWorse(_heap[0], hit))
        {
            _heap[0] = hit;
            Sink(0);
        }
    }

    /// <summary>Takes over what another one kept.</summary>
    public void Offer(TopHits others)
    {
        foreach (var hit in others.Hits)
        {
            Offer(hit);
        }
    }

    private static bool IsWorse(Hit left, Hit right) => left.Score < right.Score || (left.Score == right.Score && left.Id > right.Id);

    private void Rise(int at)
    {
        for (var parent = (at - 1) / 2; at > 0 && IsWorse(_heap[at], _heap[parent]); parent = (at - 1) / 2)
        {
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
            at = parent;
        }
    }

    private void Sink(int at)
    {
        while (true)
        {
            var worst = at;
            for (var child = (2 * at) + 1; child <= (2 * at) + 2 && child < _count; child++)
            {
                worst = IsWorse(_heap[child], _heap[worst]) ? child : worst;
            }

            if (worst == at)
            {
                return;
            }

            (_heap[at], _heap[worst]) = (_heap[worst], _heap[at]);
            at = worst;
        }
    }
}
