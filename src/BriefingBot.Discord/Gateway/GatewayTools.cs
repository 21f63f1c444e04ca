using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Time;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Gateway;

/// <summary>What every connection needs and none changes.</summary>
internal sealed record GatewayTools(
    DiscordOptions Options, BotToken Token, IdentifyBudget Budget, MonotonicClock Clock, Jitter Jitter, ILogger<GatewayConnection> Log);
