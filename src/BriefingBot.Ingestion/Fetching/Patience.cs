using Polly;
using Polly.Timeout;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// How long one fetch waits for servers, with all redirects and tries. Waiting for its turn with a host does not count: the pauses are
/// the program's own. Used by one fetch alone.
/// </summary>
internal sealed class Patience
{
    private readonly int _seconds;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _pipeline;
    private TimeSpan _left;

    /// <summary>So many seconds.</summary>
    public Patience(int seconds, TimeProvider time)
    {
        _seconds = seconds;
        _left = TimeSpan.FromSeconds(seconds);
        _time = time;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = _ => ValueTask.FromResult(_left) })
            .Build();
    }

    /// <summary>Waits for a server for as long as is left.</summary>
    /// <exception cref="FetchException">It took longer.</exception>
    public async Task<T> SpendAsync<T>(Func<CancellationToken, Task<T>> asking, CancellationToken cancellation)
    {
        if (_left <= TimeSpan.Zero)
        {
            throw FetchProblems.TooSlow(_seconds);
        }

        var start = _time.GetTimestamp();
        try
        {
            return await _pipeline.ExecuteAsync(async stop => await asking(stop), cancellation);
        }
        catch (TimeoutRejectedException late)
        {
            throw FetchProblems.TooSlow(_seconds, late);
        }
        finally
        {
            _left -= _time.GetElapsedTime(start);
        }
    }
}
