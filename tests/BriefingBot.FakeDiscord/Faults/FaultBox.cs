namespace BriefingBot.FakeDiscord.Faults;

/// <summary>The faults that are still to happen. They happen in the order in which they were injected and add up.</summary>
public sealed class FaultBox
{
    /// <summary>As often as there is occasion.</summary>
    public const int Always = int.MaxValue;

    private readonly Lock _lock = new();
    private readonly List<(Fault Fault, int Left)> _faults = [];

    /// <summary>How many faults still have occasions left.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _faults.Count;
            }
        }
    }

    /// <summary>Lets a fault happen at its next occasions.</summary>
    public void Inject(Fault fault, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_lock)
        {
            _faults.Add((fault, times));
        }
    }

    /// <summary>Forgets all faults.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _faults.Clear();
        }
    }

    /// <summary>Uses up one occasion of the first fault of this kind that fits; null where there is none.</summary>
    internal T? Take<T>(Func<T, bool>? fits = null)
        where T : Fault
    {
        lock (_lock)
        {
            var at = _faults.FindIndex(entry => entry.Fault is T fault && fits?.Invoke(fault) is not false);
            if (at < 0)
                return null;

            var (taken, left) = _faults[at];
            if (left == 1)
                _faults.RemoveAt(at);
            else if (left != Always)
                _faults[at] = (taken, left - 1);

            return (T)taken;
        }
    }
}
