using System.Runtime.ExceptionServices;

namespace BriefingBot.Storage.Indexing;

/// <summary>Runs several pieces of work side by side, as far as there are cores for them.</summary>
internal static class Together
{
    /// <summary>Runs them all; of several failures the first is thrown, as it is.</summary>
    public static void Run(CancellationToken cancellation, params Action[] works)
    {
        try
        {
            Parallel.Invoke(new ParallelOptions { CancellationToken = cancellation }, works);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }
}
