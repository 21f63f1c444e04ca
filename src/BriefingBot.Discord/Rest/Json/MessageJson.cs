using System.Text.Json.Serialization;

namespace BriefingBot.Discord.Rest.Json;

/// <summary>A message that is sent or edited. Nobody can be pinged by one: it always says so itself.</summary>
internal sealed record MessageJson
{
    public required string Content { get; init; }

    public required IReadOnlyList<EmbedJson> Embeds { get; init; }

    public required IReadOnlyList<RowJson> Components { get; init; }

    [JsonInclude]
    internal AllowedMentionsJson AllowedMentions { get; } = new();

    public MessageReferenceJson? MessageReference { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}

/// <summary>Whom a message may ping: nobody.</summary>
internal sealed record AllowedMentionsJson
{
    [JsonInclude]
    internal IReadOnlyList<string> Parse { get; } = [];
}

/// <summary>The message that is replied to.</summary>
internal sealed record MessageReferenceJson(Snowflake MessageId, bool FailIfNotExists);

/// <summary>A card.</summary>
internal sealed record EmbedJson
{
    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Description { get; init; }

    public int? Color { get; init; }

    public IReadOnlyList<EmbedFieldJson>? Fields { get; init; }

    public EmbedFooterJson? Footer { get; init; }
}

/// <summary>A named part of a card.</summary>
internal sealed record EmbedFieldJson(string Name, string Value);

/// <summary>The line under a card.</summary>
internal sealed record EmbedFooterJson(string Text);

/// <summary>A row of buttons (component type 1).</summary>
internal sealed record RowJson(IReadOnlyList<ButtonJson> Components)
{
    [JsonInclude]
    internal int Type { get; } = 1;
}

/// <summary>A button (component type 2); style 2 is grey, 5 a link.</summary>
internal sealed record ButtonJson(int Style, string Label)
{
    [JsonInclude]
    internal int Type { get; } = 2;

    public string? CustomId { get; init; }

    public string? Url { get; init; }

    public bool? Disabled { get; init; }
}
