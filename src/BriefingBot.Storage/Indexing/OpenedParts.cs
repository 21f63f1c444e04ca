namespace BriefingBot.Storage.Indexing;

/// <summary>Closes the parts that were opened already where a later one cannot be opened.</summary>
internal sealed class OpenedParts : IDisposable
{
    private readonly Stack<IDisposable> _parts = [];

    /// <summary>Notes a part.</summary>
    public T Add<T>(T part)
        where T : IDisposable
    {
        _parts.Push(part);
        return part;
    }

    /// <summary>All are open; from now on their owner closes them.</summary>
    public void Keep() => _parts.Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_parts.TryPop(out var part))
        {
            part.Dispose();
        }
    }
}
