using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Remembers enforced nonces for some minutes, so that a repeated send gives the message of the first one.</summary>
internal sealed class NonceMemory(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly Lock _lock = new();
    private readonly Dictionary<(ulong Channel, string Nonce), (FakeMessage Message, DateTimeOffset At)> _sent = [];

    /// <summary>The message sent before with this nonce, or null.</summary>
    public FakeMessage? Find(ulong channel, JsonElement? body)
    {
        lock (_lock)
        {
            return Enforced(body) is { } nonce && _sent.TryGetValue((channel, nonce), out var sent) && time.GetUtcNow() - sent.At < Kept
                ? sent.Message
                : null;
        }
    }

    /// <summary>Remembers the message where its nonce is enforced.</summary>
    public void Keep(ulong channel, JsonElement? body, FakeMessage message)
    {
        lock (_lock)
        {
            if (Enforced(body) is { } nonce)
                _sent[(channel, nonce)] = (message, time.GetUtcNow());
        }
    }

    private static string? Enforced(JsonElement? body) =>
        body.Property("enforce_nonce")?.ValueKind == JsonValueKind.True ? body.Property("nonce")?.ToString() : null;
}
