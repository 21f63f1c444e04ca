using System.Runtime.ExceptionServices;

namespace BriefingBot.Core.Loading;

/// <summary>Steps that run at the same time; the first that fails stops the others.</summary>
internal sealed class StepGroup(CancellationToken cancellation) : IDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    private readonly List<Task> _steps = [];
    private ExceptionDispatchInfo? _failure;

    /// <summary>Starts a step on a thread of the pool.</summary>
    public void Start(Func<CancellationToken, Task> step) => _steps.Add(Task.Run(() => GuardAsync(step), CancellationToken.None));

    /// <summary>Waits until all steps have ended, then throws what the first failed step threw.</summary>
    /// <exception cref="OperationCanceledException">The group was cancelled from outside.</exception>
    public async Task WhenAllAsync()
    {
        await Task.WhenAll(_steps);
        if (_failure?.SourceException is OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        _failure?.Throw();
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    private async Task GuardAsync(Func<CancellationToken, Task> step)
    {
        try
        {
            await step(_stop.Token);
        }
        catch (Exception failure)
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
            await _stop.CancelAsync();
        }
    }
}
