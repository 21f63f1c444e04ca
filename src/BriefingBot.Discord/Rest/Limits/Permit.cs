namespace BriefingBot.Discord.Rest.Limits;

/// <summary>A call that a limit let through.</summary>
internal sealed class Permit(RateLimiter limiter, Route route, Bucket bucket) : IDisposable
{
    private bool _isBack;

    /// <summary>The call.</summary>
    public Route Route => route;

    /// <summary>The limit it counts against; the limiter changes it when a response names another.</summary>
    internal Bucket Bucket { get; set; } = bucket;

    /// <summary>Takes in what the response tells.</summary>
    public void Learn(RateLimitHeaders headers) => limiter.Learn(this, headers);

    /// <summary>The response was 429.</summary>
    public void Block(TimeSpan pause, bool isGlobal) => limiter.Block(this, pause, isGlobal);

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        if (_isBack) return;
        _isBack = true;
        limiter.Release(this);
    }
}
