using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Gateway;

/// <summary>Asks Discord where the gateway is and whether a session may be begun, and waits until one may.</summary>
internal sealed class IdentifyPermission(RestClient rest, GatewayTools tools)
{
    private static readonly TimeSpan s_askLimit = TimeSpan.FromSeconds(60);

    /// <summary>Waits.</summary>
    /// <returns>The gateway's address; null where Discord could not be asked or gave none that is safe.</returns>
    public async Task<Uri?> WaitAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (await AskAsync(cancellation) is not { } gateway) return null;
            if (gateway.Shards > 1)
            {
                tools.Log.LogWarning("Discord recommends {Shards} connections; this program keeps one.", gateway.Shards);
            }

            if (gateway.SessionStartLimit.Remaining > 0)
            {
                await tools.Budget.WaitAsync(cancellation);
                return GatewayAddress.TryMake(gateway.Url, tools.Options.CompressGateway);
            }

            var wait = TimeSpan.FromMilliseconds(Math.Clamp(gateway.SessionStartLimit.ResetAfter, 1000, 86_400_000));
            tools.Log.LogWarning("Discord allows no more sessions for now; waiting {Minutes:0} minutes.", wait.TotalMinutes);
            await tools.Clock.DelayAsync(wait, cancellation);
        }
    }

    private async Task<GatewayBotJson?> AskAsync(CancellationToken cancellation)
    {
        try
        {
            var deadline = tools.Clock.DeadlineIn(s_askLimit);
            return await rest.GetAsync(Routes.GatewayBot, DiscordJson.Default.GatewayBotJson, deadline, cancellation);
        }
        catch (Exception error) when (RestFailure.Is(error))
        {
            tools.Log.LogWarning("Discord cannot be asked for the gateway: {Reason}", error.Message);
            return null;
        }
    }
}
