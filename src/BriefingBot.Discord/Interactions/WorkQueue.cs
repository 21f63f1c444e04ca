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

    // Most answers take a second or two, and who asked sees "is thinking" for a quarter of an hour where none comes.
    private static readonly TimeSpan s_timeToFinish = TimeSpan.FromSeconds(10);

    private readonly Channel<Func<CancellationToken, Task>> _channel = Channel.CreateBounded<Func<CancellationToken, Task>>(waiting);

    /// <summary>Adds a piece of work.</summary>
    /// <returns>False where too much waits already.</returns>
    public bool TryAdd(Func<CancellationToken, Task> work) => _channel.Writer.TryWrite(work);

    /// <summary>
    /// Works until cancelled, then begins nothing more and gives what is under way ten seconds to finish before it cancels that too. The
    /// work must not throw.
    /// </summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var work = new CancellationTokenSource();
        await using var stopping = cancellation.Register(() => work.CancelAfter(s_timeToFinish));
        await Parallel.ForEachAsync(
            _channel.Reader.ReadAllAsync(cancellation),
            new ParallelOptions { MaxDegreeOfParallelism = places, CancellationToken = cancellation },
            (piece, _) => new(piece(work.Token)));
    }
}
