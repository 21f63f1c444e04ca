namespace BriefingBot.FakeDiscord.Recording;

/// <summary>Waits for what is recorded, without polling.</summary>
internal static class Waiting
{
    /// <summary>Waits until something holds, at most <paramref name="patience"/> of real time, since a test must end whatever its clock says.</summary>
    public static async Task UntilAsync(
        Func<bool> holds, ChangeSignal changes, TimeSpan patience, Func<string> trace, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        while (true)
        {
            var next = changes.Next;
            if (holds())
                return;

            try
            {
                await next.WaitAsync(either.Token);
            }
            catch (OperationCanceledException e) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
            {
                throw new TimeoutException($"What was waited for did not happen. What happened:{Environment.NewLine}{trace()}", e);
            }
        }
    }
}
