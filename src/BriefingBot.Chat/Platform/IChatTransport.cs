namespace BriefingBot.Chat.Platform;

/// <summary>A chat platform: brings what people ask to a handler and carries its replies back.</summary>
public interface IChatTransport
{
    /// <summary>
    /// Makes <paramref name="commands"/> known to the platform, then delivers requests until cancelled. A request never waits for the
    /// one before it. Returns when cancelled.
    /// </summary>
    /// <exception cref="ChatTransportException">The platform refuses for good (token, intent, key); the message says what to do.</exception>
    Task RunAsync(IReadOnlyList<CommandDefinition> commands, IChatHandler handler, CancellationToken cancellation);
}

/// <summary>Takes what people ask.</summary>
public interface IChatHandler
{
    /// <summary>Answers one request through <paramref name="reply"/>. Must not throw other than for <paramref name="cancellation"/>.</summary>
    Task HandleAsync(IncomingRequest request, IChatReply reply, CancellationToken cancellation);

    /// <summary>What to offer while somebody types an option's value; at most 25, quickly, empty where nothing fits.</summary>
    Task<IReadOnlyList<OptionChoice>> SuggestAsync(IncomingSuggestion request, CancellationToken cancellation);
}

/// <summary>The reply to one request. Deadlines, retries, and what to do when the place is gone are the platform's business.</summary>
public interface IChatReply
{
    /// <summary>
    /// Tells the platform at once that an answer is under way. Must be called before slow work. Nothing happens the second time.
    /// </summary>
    /// <param name="isPrivate">
    /// Whether only the asker will see the answer; cannot be changed later. A press that is acknowledged for all changes the message that has
    /// the button, so that pages can be turned; one that is private gets a message of its own.
    /// </param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>False where this request was taken already (delivered twice, or by another instance): do nothing more.</returns>
    ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation);

    /// <summary>Shows the answer, or shows another in its place.</summary>
    /// <returns>Where it stands.</returns>
    ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation);
}

/// <summary>What became of a message.</summary>
/// <param name="IsDelivered">Whether it can be seen.</param>
/// <param name="Message">The message, where the platform told its id.</param>
public readonly record struct Delivery(bool IsDelivered, MessageId? Message);

/// <summary>The platform cannot be used until an operator does something; the message says what.</summary>
public sealed class ChatTransportException(string message, Exception? inner = null) : Exception(message, inner);
