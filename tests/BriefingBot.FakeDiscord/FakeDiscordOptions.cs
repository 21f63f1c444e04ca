using NSec.Cryptography;

namespace BriefingBot.FakeDiscord;

/// <summary>How the fake is set up.</summary>
public sealed class FakeDiscordOptions
{
    /// <summary>The key with which interactions to an HTTP endpoint are signed.</summary>
    internal Key SigningKey { get; } = Key.Create(SignatureAlgorithm.Ed25519);

    /// <summary>The clock of tokens, budgets, delays and rate limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The bot's token.</summary>
    public string Token { get; init; } = "fake-token";

    /// <summary>The application's id, which is the bot's user id too.</summary>
    public ulong ApplicationId { get; init; } = 1_100_000_000_000_000_001;

    /// <summary>What HELLO asks for.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Whether the privileged intents are switched on for the bot.</summary>
    public bool HasPrivilegedIntents { get; init; }

    /// <summary>The endpoint that the application names for interactions; null for the gateway.</summary>
    public Uri? InteractionsEndpoint { get; init; }

    /// <summary>Cuts gateway messages into frames of so many bytes; null sends them whole.</summary>
    public int? FrameBytes { get; init; }

    /// <summary>Whether a body without allowed_mentions {"parse": []} is a violation. Discord does not mind; this product does.</summary>
    public bool RequiresSilentMentions { get; init; } = true;

    /// <summary>
    /// Properties that are no violation where Discord's description lacks them. discord.js sends "tts" and "enforce_nonce" to every
    /// route that takes a message, and Discord ignores them.
    /// </summary>
    public IReadOnlyList<string> ToleratedProperties { get; init; } = [];

    /// <summary>The file of Discord's OpenAPI description; null looks for it beside the evaluation data and does without where it is absent.</summary>
    public string? OpenApiFile { get; init; }

    /// <summary>Requests that one bucket allows in <see cref="BucketWindow"/>; over it the answer is 429.</summary>
    public int BucketLimit { get; init; } = 1000;

    /// <summary>The window of <see cref="BucketLimit"/>.</summary>
    public TimeSpan BucketWindow { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Requests a second outside interactions; over it the answer is a global 429. Null does not count them.</summary>
    public int? GlobalLimit { get; init; }

    /// <summary>How long, in real time, a test waits for something before it fails.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether /control is served, for drivers in other languages.</summary>
    public bool ServesControl { get; init; }

    /// <summary>Settings for the real discord.js, which knows nothing of this product's own rules.</summary>
    public static FakeDiscordOptions ForDiscordjs(int port = 0) => new()
    {
        Port = port,
        ServesControl = true,
        RequiresSilentMentions = false,
        ToleratedProperties = ["tts", "enforce_nonce"],
    };

    /// <summary>The application's public key, as 64 hexadecimal digits.</summary>
    public string PublicKeyHex => Convert.ToHexStringLower(SigningKey.PublicKey.Export(KeyBlobFormat.RawPublicKey));
}
