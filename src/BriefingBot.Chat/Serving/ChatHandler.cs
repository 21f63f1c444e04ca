using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using BriefingBot.Core.Ports;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Chat.Serving;

/// <summary>
/// Serves what people ask of the bot. Whatever goes wrong, the asker gets a message that says what to do, and the log the cause under the
/// same reference. Words of people and articles are not logged.
/// </summary>
public sealed class ChatHandler : IChatHandler, IDisposable
{
    private readonly CallOpening _opening;
    private readonly RequestDispatch _dispatch;
    private readonly ILogger<ChatHandler> _logger;

    /// <summary>A handler over what the program has.</summary>
    public ChatHandler(ChatPorts ports, ChatOptions options, TimeProvider time, ILogger<ChatHandler> logger)
    {
        ArgumentNullException.ThrowIfNull(ports);
        ArgumentNullException.ThrowIfNull(options);
        _opening = new(ports.Store, options, time);
        _dispatch = new(ports, options, time, logger);
        _logger = logger;
    }

    /// <summary>The commands to make known to the platform, in every language.</summary>
    public IReadOnlyList<CommandDefinition> Definitions => CommandDefinitions.Of(_dispatch.Commands);

    /// <inheritdoc/>
    public async Task HandleAsync(IncomingRequest request, IChatReply reply, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reply);
        var call = _opening.WithSettings(request, reply, new());
        try
        {
            call = await _opening.OpenAsync(request, reply, cancellation);
            await _dispatch.ServeAsync(request, call, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (RefusalException refusal)
        {
            await TellAsync(call, refusal.Message, cancellation);
        }
        catch (Exception exception)
        {
            var reference = CorrelationId.Next();
            _logger.LogError(exception, "Request {Request} failed, reference {Reference}.", request.Id.Value, reference);
            var isStore = exception is StoreException or TimeoutException;
            await TellAsync(call, call.Say(isStore ? Phrase.StoreUnavailable : Phrase.SomethingWrong, reference), cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OptionChoice>> SuggestAsync(IncomingSuggestion request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            var call = await _opening.OpenAsync(request, SilentReply.Instance, cancellation);
            return await _dispatch.SuggestAsync(request, call, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _logger.LogWarning(exception, "Suggestions for request {Request} failed.", request.Id.Value);
            return [];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _dispatch.Dispose();

    /// <summary>Says what is wrong, to the asker alone where nothing was shown yet.</summary>
    private async Task TellAsync(Call call, string words, CancellationToken cancellation)
    {
        try
        {
            if (call.IsAcknowledged || await call.AcknowledgeAsync(isPrivate: true, cancellation))
            {
                await call.ShowAsync(Notice.Of(words), cancellation);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _logger.LogError(exception, "A message about a failure could not be shown.");
        }
    }
}
