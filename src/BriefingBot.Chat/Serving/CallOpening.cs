using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;

namespace BriefingBot.Chat.Serving;

/// <summary>Finds out what a request needs before it can be acknowledged: the settings of its server.</summary>
internal sealed class CallOpening(IChatStore store, ChatOptions options, TimeProvider time)
{
    /// <summary>A platform waits three seconds for a sign of life; the settings are a lookup of microseconds.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    /// <summary>The call with its server's settings.</summary>
    /// <exception cref="TimeoutException">The store does not give them in time.</exception>
    public async ValueTask<Call> OpenAsync(IncomingRequest request, IChatReply reply, CancellationToken cancellation)
    {
        if (request.Place.Server is not { } server)
        {
            return WithSettings(request, reply, new());
        }

        using var limit = new CancellationTokenSource(s_longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return WithSettings(request, reply, await store.ReadSettingsAsync(server, either.Token));
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("The settings of a server could not be read in time.", exception);
        }
    }

    /// <summary>The call with given settings.</summary>
    public Call WithSettings(IncomingRequest request, IChatReply reply, ServerSettings settings) => new(
        request, reply, settings, ServerCollections.Of(request.Place.Server, settings, options), LocaleOf(request.User, settings));

    private static ChatLocale LocaleOf(ChatUser user, ServerSettings settings) => new(
        Language.Choose(settings.Language, user.ServerLocale, user.Locale),
        TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc);
}
