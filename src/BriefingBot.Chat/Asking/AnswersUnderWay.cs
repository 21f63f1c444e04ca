using System.Diagnostics.CodeAnalysis;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Asking;

/// <summary>
/// The answers that are being shown, by channel. People can reply to an answer before it is noted in which message it stands; who looks for
/// the question waits for that first. Safe for concurrent use.
/// </summary>
internal sealed class AnswersUnderWay(TimeProvider time)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly List<(ChannelId Channel, TaskCompletionSource Noted)> _answers = [];

    /// <summary>An answer is about to be shown; what is returned ends that when disposed.</summary>
    public IDisposable Begin(ChannelId channel)
    {
        var answer = (channel, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_lock)
        {
            _answers.Add(answer);
        }

        return new Showing(this, answer);
    }

    /// <summary>Waits until the answers now under way in a channel are noted, two seconds at most.</summary>
    [SuppressMessage("Usage", "VSTHRD003", Justification = "The tasks are completed by disposing what Begin returns, on no particular thread; the wait is bounded.")]
    public async Task WaitAsync(ChannelId channel, CancellationToken cancellation)
    {
        Task[] noted;
        lock (_lock)
        {
            noted = [.. _answers.Where(answer => answer.Channel == channel).Select(answer => answer.Noted.Task)];
        }

        try
        {
            await Task.WhenAll(noted).WaitAsync(s_longest, time, cancellation);
        }
        catch (TimeoutException)
        {
            // The reply is then taken for a question of its own, as it is where the earlier one is no longer kept.
        }
    }

    private void End((ChannelId Channel, TaskCompletionSource Noted) answer)
    {
        lock (_lock)
        {
            _answers.Remove(answer);
        }

        answer.Noted.TrySetResult();
    }

    private sealed class Showing(AnswersUnderWay all, (ChannelId Channel, TaskCompletionSource Noted) answer) : IDisposable
    {
        public void Dispose() => all.End(answer);
    }
}
