using System.Threading.Channels;

namespace BriefingBot.Discord.Interactions;

/// <summary>
/// What came in and waits for a free place. Adding never waits; requests never wait for one another while there are places.
/// </summary>
internal sealed class WorkQueue(int places = WorkQueue.Places, int waiting = WorkQueue.Waiting)
{
    /// <summary>How many requests are worked on at once; a handler has limits of its own far below.</summary>
    public const int Places = 512;

    /// <summary>How many may wait.</summary>
    public const int Waiting = 2048;

    private readonly Channel<Func<CancellationToken, Task>> _channel = Channel.CreateBounded<Func<CancellationToken, Task>>(waiting);

    /// <summary>Adds a piece of work.</summary>
    /// <returns>False where too much waits already.</returns>
    public bool TryAdd(Func<CancellationToken, Task> work) => _channel.Writer.TryWrite(work);

    /// <summary>Works until cancelled, then waits for what is under way. The work must not throw.</summary>
    public Task RunAsync(CancellationToken cancellation) => Parallel.ForEachAsync(
        _channel.Reader.ReadAllAsync(cancellation),
        new ParallelOptions { MaxDegreeOfParallelism = places, CancellationToken = cancellation },
        static (work, cancellation) => new(work(cancellation)));
}
