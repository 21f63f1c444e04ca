using System.Collections.Concurrent;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Discord.Tests.Running;

/// <summary>A handler that acknowledges, works as told, and answers.</summary>
internal sealed class ScriptedHandler : IChatHandler
{
    private readonly ConcurrentQueue<IncomingRequest> _requests = [];
    private readonly ConcurrentQueue<Delivery> _deliveries = [];
    private int _refused;
    private int _cancelled;

    public bool IsPrivate { get; set; }

    /// <summary>The work between acknowledgement and answer.</summary>
    public Func<CancellationToken, Task> Work { get; set; } = _ => Task.CompletedTask;

    /// <summary>What it answers.</summary>
    public string Answer { get; set; } = "The answer.";

    public Func<IncomingSuggestion, CancellationToken, Task<IReadOnlyList<OptionChoice>>> Suggest { get; init; } =
        (_, _) => Task.FromResult<IReadOnlyList<OptionChoice>>([]);

    public IReadOnlyList<IncomingRequest> Requests => [.. _requests];

    public IReadOnlyList<Delivery> Deliveries => [.. _deliveries];

    /// <summary>How often the platform said that a request was taken already.</summary>
    public int Refused => _refused;

    /// <summary>How often work was cancelled.</summary>
    public int Cancelled => _cancelled;

    public async Task HandleAsync(IncomingRequest request, IChatReply reply, CancellationToken cancellation)
    {
        _requests.Enqueue(request);
        try
        {
            if (!await reply.AcknowledgeAsync(IsPrivate, cancellation))
            {
                Interlocked.Increment(ref _refused);
                cancellation.ThrowIfCancellationRequested();
                return;
            }

            await Work(cancellation);
            _deliveries.Enqueue(await reply.ShowAsync(new() { Text = Answer }, cancellation));
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref _cancelled);
            throw;
        }
    }

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(IncomingSuggestion request, CancellationToken cancellation) =>
        Suggest(request, cancellation);
}
