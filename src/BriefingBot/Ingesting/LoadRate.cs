using BriefingBot.Core.Loading;

namespace BriefingBot.Ingesting;

/// <summary>How fast a load goes now: over the last seconds, because articles that are stored already pass much faster than new ones.</summary>
internal sealed class LoadRate
{
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(15);
    private readonly Queue<LoadProgress> _recent = [];
    private LoadProgress _last;

    /// <summary>Passages stored in a second.</summary>
    public double PassagesPerSecond => PerSecond(progress => progress.Passages);

    /// <summary>Takes the next report.</summary>
    public void Add(LoadProgress progress)
    {
        _recent.Enqueue(progress);
        _last = progress;
        while (_recent.Count > 2 && _last.Elapsed - _recent.Peek().Elapsed > s_window)
        {
            _recent.Dequeue();
        }
    }

    /// <summary>The time that is left, or null as long as it cannot be told.</summary>
    /// <param name="articles">How many articles there are in all.</param>
    public TimeSpan? TimeLeft(int articles)
    {
        var rate = PerSecond(progress => progress.Articles);
        return rate > 0 && articles >= _last.Articles ? TimeSpan.FromSeconds((articles - _last.Articles) / rate) : null;
    }

    private double PerSecond(Func<LoadProgress, int> count)
    {
        var first = _recent.Count > 1 ? _recent.Peek() : default;
        var seconds = (_last.Elapsed - first.Elapsed).TotalSeconds;
        return seconds > 0 ? (count(_last) - count(first)) / seconds : 0;
    }
}
