using System.Threading.Channels;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Interactions;

/// <summary>
/// What came in and waits for a free place. Adding never waits; requests never wait for one another while there are places, and none of
/// them ends the others.
/// </summary>
internal sealed class WorkQueue(MonotonicClock clock, ILogger log)
{
    // How many requests are worked on at once; a handler has limits of its own far below.
    private const int Places = 512;
    private const int Waiting = 2048;

    // Longer than an interaction's token lives; an answer that takes longer is of no use to anybody.
    private static readonly TimeSpan s_workLimit = TimeSpan.FromMinutes(20);

    // Most answers take a second or two, and who asked sees "is thinking" for a quarter of an hour where none comes.
    private static readonly TimeSpan s_timeToFinish = TimeSpan.FromSeconds(10);

    private readonly Channel<Func<CancellationToken, Task>> _channel = Channel.CreateBounded<Func<CancellationToken, Task>>(Waiting);

    /// <summary>Adds a piece of work.</summary>
    /// <param name="what">Its name for the log.</param>
    /// <param name="work">Does it; may cancel itself.</param>
    /// <returns>False where too much waits already.</returns>
    public bool TryAdd(string what, Func<CancellationTokenSource, Task> work) =>
        _channel.Writer.TryWrite(cancellation => GuardAsync(what, work, cancellation));

    /// <summary>Works until cancelled, then begins nothing more and gives what is under way ten seconds to finish before it cancels that too.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var work = new CancellationTokenSource();
        await using var stopping = cancellation.Register(() => work.CancelAfter(s_timeToFinish));
        await Parallel.ForEachAsync(
            _channel.Reader.ReadAllAsync(cancellation),
            new ParallelOptions { MaxDegreeOfParallelism = Places, CancellationToken = cancellation },
            (piece, _) => new(piece(work.Token)));
    }

    private async Task GuardAsync(string what, Func<CancellationTokenSource, Task> handle, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(s_workLimit, clock.Provider);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await handle(work);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            log.LogInformation("The work on {Request} was stopped.", what);
        }
        catch (Exception error)
        {
            // One request's fault must not end the others.
            log.LogError(error, "The work on {Request} failed.", what);
        }
    }
}
