using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Serving;

/// <summary>The reply of a request that gets none: suggestions are returned, not shown.</summary>
internal sealed class SilentReply : IChatReply
{
    /// <summary>The only one.</summary>
    public static SilentReply Instance { get; } = new();

    /// <inheritdoc/>
    public ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation) => ValueTask.FromResult(true);

    /// <inheritdoc/>
    public ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation) => ValueTask.FromResult(new Delivery(false, null));
}
