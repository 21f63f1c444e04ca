namespace BriefingBot.Chat.Limits;

/// <summary>A bucket that holds tokens and fills up steadily. Not safe for concurrent use.</summary>
/// <param name="capacity">How many it holds; it starts full.</param>
/// <param name="perMinute">How many come in a minute.</param>
/// <param name="now">The time it is made.</param>
internal sealed class TokenBucket(int capacity, double perMinute, DateTimeOffset now)
{
    private double _tokens = capacity;
    private DateTimeOffset _at = now;

    /// <summary>Whether it is full at a time: then nothing is lost if it is forgotten.</summary>
    public bool IsFull(DateTimeOffset time) => Tokens(time) >= capacity;

    /// <summary>How long it takes until there is a token; zero where there is one.</summary>
    public TimeSpan Wait(DateTimeOffset time) =>
        Tokens(time) is var tokens && tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromMinutes((1 - tokens) / perMinute);

    /// <summary>Takes one; there must be one.</summary>
    public void Take(DateTimeOffset time)
    {
        (_tokens, _at) = (Tokens(time) - 1, time > _at ? time : _at);
    }

    private double Tokens(DateTimeOffset time) =>
        Math.Min(capacity, _tokens + (Math.Max(0, (time - _at).TotalMinutes) * perMinute));
}
