using System.Globalization;
using BriefingBot.Core.Ports;

namespace BriefingBot.Storage.Indexing;

/// <summary>Runs work under the writer lock, and waits for another writer as long as it gets on.</summary>
internal sealed class IndexWriting(IndexFolder folder, TimeSpan limit, TimeProvider time)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Does the work, or returns false where another writes the index.</summary>
    public bool Try(Action<WriterLock> work)
    {
        using var held = WriterLock.TryTake(folder);
        if (held is null)
        {
            return false;
        }

        work(held);
        return true;
    }

    /// <summary>Waits for its turn and does the work.</summary>
    /// <exception cref="StoreException">Another writer holds the lock and has not got on for too long.</exception>
    public void Run(Action<WriterLock> work, CancellationToken cancellation)
    {
        var (beat, since) = (default(DateTime), time.GetTimestamp());
        while (!Try(work))
        {
            if (WriterLock.LastBeat(folder) is var last && last != beat)
            {
                (beat, since) = (last, time.GetTimestamp());
            }
            else if (time.GetElapsedTime(since) > limit)
            {
                throw new StoreException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Another process has held the search index in {folder.Root} for more than {limit.TotalSeconds:0.#} seconds without getting on. "
                    + $"Wait for it to finish, or end it, and try again."));
            }

            Pause(cancellation);
        }
    }

    private void Pause(CancellationToken cancellation)
    {
        using var over = new ManualResetEventSlim();
        using var timer = time.CreateTimer(_ => over.Set(), null, s_pause, Timeout.InfiniteTimeSpan);
        over.Wait(cancellation);
    }
}
