using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Http;

/// <summary>Sees at the start whether Discord:PublicKey is the application's: with another one every request would be refused.</summary>
internal sealed class PublicKeyCheck(RestClient rest, DiscordOptions options, MonotonicClock clock, ILogger<PublicKeyCheck> log)
{
    /// <summary>What is wrong where it is another application's, and what to do.</summary>
    public const string WrongKey =
        "Discord:PublicKey is not the application's. Copy it again from the developer portal, page \"General Information\".";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    /// <summary>Compares. Where Discord cannot be asked now, the bot serves with the key it has.</summary>
    /// <exception cref="ChatTransportException">It is another application's, or Discord refuses the token.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            var application = await rest.GetAsync(
                Routes.Application, DiscordJson.Default.ApplicationJson, clock.DeadlineIn(s_limit), cancellation);
            if (!IsOf(application)) throw new ChatTransportException(WrongKey);
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            log.LogWarning("Whether Discord:PublicKey is the application's could not be looked up: {Reason}", error.Message);
        }
    }

    private bool IsOf(ApplicationJson application) =>
        application.VerifyKey is not { } key || key.Equals(options.PublicKey, StringComparison.OrdinalIgnoreCase);
}
