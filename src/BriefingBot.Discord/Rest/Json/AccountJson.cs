namespace BriefingBot.Discord.Rest.Json;

/// <summary>The application, as <c>GET applications/@me</c> tells.</summary>
internal sealed record ApplicationJson
{
    public required Snowflake Id { get; init; }

    public string? Name { get; init; }

    public string? VerifyKey { get; init; }

    public long? Flags { get; init; }

    public string? InteractionsEndpointUrl { get; init; }
}

/// <summary>A person or a bot.</summary>
internal sealed record UserJson
{
    public required Snowflake Id { get; init; }

    public string? Username { get; init; }

    public bool? Bot { get; init; }
}

/// <summary>Where the gateway is and how often the bot may identify.</summary>
internal sealed record GatewayBotJson
{
    public required string Url { get; init; }

    public int Shards { get; init; }

    public required SessionStartLimitJson SessionStartLimit { get; init; }
}

/// <summary>How often the bot may still identify; <c>ResetAfter</c> in milliseconds.</summary>
internal sealed record SessionStartLimitJson
{
    public int Total { get; init; }

    public required int Remaining { get; init; }

    public long ResetAfter { get; init; }
}

/// <summary>A message, of which the id is enough.</summary>
internal sealed record MessageIdJson
{
    public required Snowflake Id { get; init; }
}
