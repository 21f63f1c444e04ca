using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Gateway;
using BriefingBot.Discord.Http;
using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;

namespace BriefingBot.Discord;

/// <summary>Looks whether the settings work: asks Discord, begins no session, changes nothing.</summary>
public sealed class DiscordCheck
{
    /// <summary>
    /// View channels, send messages, send in threads, embed links, attach files, read message history, use application commands.
    /// </summary>
    public const ulong InvitePermissions = (1UL << 10) | (1UL << 11) | (1UL << 14) | (1UL << 15) | (1UL << 16) | (1UL << 31) | (1UL << 38);

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    private readonly RestClient _rest;
    private readonly DiscordOptions _options;
    private readonly MonotonicClock _clock;

    internal DiscordCheck(RestClient rest, DiscordOptions options, MonotonicClock clock) =>
        (_rest, _options, _clock) = (rest, options, clock);

    /// <summary>Looks.</summary>
    /// <returns>What was found, in the order in which it is to be told. Never throws other than when cancelled.</returns>
    public async Task<IReadOnlyList<DiscordFinding>> RunAsync(CancellationToken cancellation)
    {
        var problems = DiscordOptionsCheck.Problems(_options);
        if (problems.Count > 0) return [.. problems.Select(problem => new DiscordFinding(true, problem))];
        try
        {
            var user = await _rest.GetAsync(Routes.User, DiscordJson.Default.UserJson, Limit, cancellation);
            var application = await _rest.GetAsync(Routes.Application, DiscordJson.Default.ApplicationJson, Limit, cancellation);
            var gateway = await _rest.GetAsync(Routes.GatewayBot, DiscordJson.Default.GatewayBotJson, Limit, cancellation);
            return [Token(user), Key(application), Endpoint(application), Intent(application), Sessions(gateway), Invite(application)];
        }
        catch (ChatTransportException error)
        {
            return [new(true, error.Message)];
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            return [new(true, $"Discord cannot be asked: {error.Message} Is the network there, and is Discord:ApiAddress right?")];
        }
    }

    private Deadline Limit => _clock.DeadlineIn(s_limit);

    private static DiscordFinding Token(UserJson user) => new(false, $"The token is good; the bot's name is {user.Username}.");

    private DiscordFinding Key(ApplicationJson application)
    {
        if (_options.ApplicationId is { } id && id != application.Id.Value)
        {
            return new(
                true,
                $"Discord:ApplicationId is not the id of the token's application, which is {application.Id}. Leave it out, or correct it.");
        }

        if (_options.PublicKey.Length == 0) return new(false, "No public key is set; it is needed only for Discord:Transport Http.");
        return string.Equals(_options.PublicKey, application.VerifyKey, StringComparison.OrdinalIgnoreCase)
            ? new(false, "The public key is the application's.")
            : new(true, PublicKeyCheck.WrongKey);
    }

    private DiscordFinding Endpoint(ApplicationJson application) => (_options.Transport, application.InteractionsEndpointUrl) switch
    {
        (TransportKind.Gateway, { } url) => new(
            true,
            $"The application sends its commands to {url}, so they do not reach this bot's gateway. "
            + "Clear \"Interactions Endpoint URL\" in the developer portal, or set Discord:Transport to Http."),
        (TransportKind.Http, null) => new(
            true,
            "The application has no \"Interactions Endpoint URL\". Enter this bot's public address there, "
            + "or set Discord:Transport to Gateway."),
        (TransportKind.Http, { } url) => new(false, $"Commands come by requests to {url}."),
        _ => new(false, "Commands come over the gateway."),
    };

    private DiscordFinding Intent(ApplicationJson application)
    {
        const long MessageContent = (1 << 18) | (1 << 19);
        var intents = Intents.Of(_options).ToString(CultureInfo.InvariantCulture);
        return ((application.Flags ?? 0) & MessageContent) != 0
            ? new(false, $"The bot asks for intents {intents}; none is privileged. \"Message Content Intent\" is on but not needed.")
            : new(false, $"The bot asks for intents {intents}; none is privileged.");
    }

    private static DiscordFinding Sessions(GatewayBotJson gateway)
    {
        var limit = gateway.SessionStartLimit;
        var hours = TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 0, 86_400_000)).TotalHours;
        return limit.Remaining > 0
            ? new(false, string.Create(CultureInfo.InvariantCulture, $"{limit.Remaining} of {limit.Total} sessions are left for today."))
            : new(true, string.Create(
                CultureInfo.InvariantCulture,
                $"No session is left for today; the bot connects again in {hours:0.0} hours. Does it start again and again?"));
    }

    private static DiscordFinding Invite(ApplicationJson application) => new(
        false,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Invite it with https://discord.com/oauth2/authorize?client_id={application.Id}"
            + $"&scope=bot%20applications.commands&permissions={InvitePermissions}"));
}
