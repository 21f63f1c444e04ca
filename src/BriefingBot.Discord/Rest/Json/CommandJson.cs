namespace BriefingBot.Discord.Rest.Json;

/// <summary>A command as it is registered.</summary>
internal sealed record CommandJson
{
    public int? Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public string? Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<CommandOptionJson>? Options { get; init; }

    public string? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<int>? Contexts { get; init; }

    public IReadOnlyList<int>? IntegrationTypes { get; init; }
}

/// <summary>An option, a subcommand or a group of subcommands.</summary>
internal sealed record CommandOptionJson
{
    public required int Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MaxLength { get; init; }

    public long? MinValue { get; init; }

    public long? MaxValue { get; init; }

    public IReadOnlyList<ChoiceJson>? Choices { get; init; }

    public IReadOnlyList<CommandOptionJson>? Options { get; init; }
}
