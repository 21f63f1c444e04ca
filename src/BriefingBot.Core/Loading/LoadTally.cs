namespace BriefingBot.Core.Loading;

/// <summary>Counts what becomes of the articles of a load, and tells the progress. Safe for concurrent use.</summary>
internal sealed class LoadTally(TimeProvider time, IProgress<LoadProgress>? progress)
{
    private readonly Lock _lock = new();
    private readonly long _start = time.GetTimestamp();
    private readonly List<ReadOutcome.Refused> _refused = [];
    private readonly List<string> _warnings = [];
    private int _added;
    private int _copies;
    private int _updated;
    private int _unchanged;
    private int _removed;
    private int _refusedCount;
    private int _passages;

    /// <summary>Whether anything was written to the store.</summary>
    public bool HasSaved
    {
        get
        {
            lock (_lock)
            {
                return _added + _copies + _updated > 0;
            }
        }
    }

    /// <summary>Counts a piece of the source that gave no article.</summary>
    public void AddRefused(ReadOutcome.Refused refused) => Count(() =>
    {
        _refusedCount++;
        AddIfRoom(_refused, refused);
    });

    /// <summary>Counts an article that was left out because the store holds it.</summary>
    public void AddUnchanged() => Count(() => _unchanged++);

    /// <summary>Counts an article that does not come back because it was removed.</summary>
    public void AddRemoved(string where, Uri url) => Count(() =>
    {
        _removed++;
        AddIfRoom(_warnings, $"{where}: It was removed and does not come back by itself. To have it back: articles allow {url.OriginalString}");
    });

    /// <summary>Counts an article that was given to the store.</summary>
    public void AddSaved(SaveOutcome outcome, string where, Uri url, int passages)
    {
        if (outcome == SaveOutcome.Removed)
        {
            AddRemoved(where, url);
        }
        else
        {
            CountSaved(outcome, passages);
        }
    }

    /// <summary>Notes what a reader has to tell; this is no progress yet.</summary>
    public void AddWarning(string where, string warning)
    {
        lock (_lock)
        {
            AddIfRoom(_warnings, $"{where}: {warning}");
        }
    }

    /// <summary>What the load has come to.</summary>
    public LoadReport Report()
    {
        lock (_lock)
        {
            return new()
            {
                Added = _added,
                Copies = _copies,
                Removed = _removed,
                Updated = _updated,
                Unchanged = _unchanged,
                Passages = _passages,
                Refused = [.. _refused],
                RefusedCount = _refusedCount,
                Warnings = [.. _warnings],
                Elapsed = time.GetElapsedTime(_start),
            };
        }
    }

    private void CountSaved(SaveOutcome outcome, int passages) => Count(() =>
    {
        _added += outcome == SaveOutcome.Added ? 1 : 0;
        _copies += outcome == SaveOutcome.AddedCopy ? 1 : 0;
        _updated += outcome == SaveOutcome.NewVersion ? 1 : 0;
        _unchanged += outcome == SaveOutcome.Unchanged ? 1 : 0;
        _passages += outcome == SaveOutcome.Unchanged ? 0 : passages;
    });

    private void Count(Action count)
    {
        lock (_lock)
        {
            count();
            var articles = _added + _copies + _updated + _unchanged + _removed + _refusedCount;
            progress?.Report(new(articles, _passages, time.GetElapsedTime(_start)));
        }
    }

    private static void AddIfRoom<T>(List<T> list, T item)
    {
        if (list.Count < LoadReport.MaxListed)
        {
            list.Add(item);
        }
    }
}
