using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Asking;

/// <summary>Erases questions that were kept as long as the operator allows.</summary>
public sealed class QuestionRetention(IChatStore store, ChatOptions options, TimeProvider time)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromHours(1);

    private long _next = DateTimeOffset.MinValue.UtcTicks;

    /// <summary>Erases what is too old; does nothing where that was done within the last hour. Safe for concurrent use.</summary>
    public async ValueTask SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var due = Volatile.Read(ref _next);
        if (now.UtcTicks >= due && Interlocked.CompareExchange(ref _next, (now + s_pause).UtcTicks, due) == due)
        {
            await store.EraseBeforeAsync(now - TimeSpan.FromDays(Math.Max(1, options.RetentionDays)), cancellation);
        }
    }

    /// <summary>Erases what is too old, every hour, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(s_pause, time);
        do
        {
            await SweepAsync(cancellation);
        }
        while (await timer.WaitForNextTickAsync(cancellation));
    }
}
