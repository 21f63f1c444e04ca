namespace BriefingBot.Chat.Limits;

/// <summary>Lets a bounded number of questions through at once, and a bounded number wait for their turn.</summary>
internal sealed class QuestionGate(int atOnce, int mostWaiting) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(atOnce, atOnce);
    private int _inside;

    /// <summary>How many are being answered.</summary>
    public int Running => atOnce - _slots.CurrentCount;

    /// <summary>How many wait.</summary>
    public int Waiting => Math.Max(0, Volatile.Read(ref _inside) - Running);

    /// <summary>Waits for a turn; what is returned ends it when disposed. Null where too many wait already.</summary>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) > atOnce + mostWaiting)
        {
            Interlocked.Decrement(ref _inside);
            return null;
        }

        try
        {
            await _slots.WaitAsync(cancellation);
            return new Turn(this);
        }
        catch
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    private void Leave()
    {
        Interlocked.Decrement(ref _inside);
        _slots.Release();
    }

    private sealed class Turn(QuestionGate gate) : IDisposable
    {
        private int _ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                gate.Leave();
            }
        }
    }
}
