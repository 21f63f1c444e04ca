using System.Text.Json;

namespace BriefingBot.Discord.Gateway;

/// <summary>Takes what the gateway tells. Called by the loop that receives: must not block and must not throw.</summary>
internal interface IGatewayEvents
{
    /// <summary>A session has begun; <paramref name="self"/> is the bot's own account.</summary>
    void OnReady(ulong self);

    /// <summary>Something happened.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="data">What it carries.</param>
    /// <param name="receivedAt">When it came, by the monotonic clock.</param>
    void OnEvent(string name, JsonElement data, TimeSpan receivedAt);
}
