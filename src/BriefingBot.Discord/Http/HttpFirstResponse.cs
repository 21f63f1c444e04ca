using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Http;

/// <summary>The first response as the answer to the request that brought the interaction.</summary>
internal sealed class HttpFirstResponse(InteractionCall call) : IFirstResponse
{
    private readonly TaskCompletionSource<CallbackJson?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public CallKind Edits => CallKind.EndpointWebhook;

    /// <summary>What to answer; null where the interaction is refused.</summary>
    public Task<CallbackJson?> Answer => _answer.Task;

    /// <inheritdoc/>
    public async Task<FirstOutcome> DeferAsync(bool isPrivate, CancellationToken cancellation)
    {
        _answer.TrySetResult(call.Acknowledgement(isPrivate));
        return await _sent.Task.WaitAsync(cancellation) ? FirstOutcome.Arrived : FirstOutcome.Unknown;
    }

    /// <inheritdoc/>
    public Task SuggestAsync(IReadOnlyList<ChoiceJson> choices, CancellationToken cancellation)
    {
        _answer.TrySetResult(CallbackJson.Choices(choices));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Refuse() => _answer.TrySetResult(null);

    /// <summary>Decides on an answer where the handler took too long; what comes later is no answer any more.</summary>
    public void Overdue(CallbackJson answer) => _answer.TrySetResult(answer);

    /// <summary>The answer has left, or could not.</summary>
    public void Sent(bool isSent) => _sent.TrySetResult(isSent);
}
