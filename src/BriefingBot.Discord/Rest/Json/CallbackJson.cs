namespace BriefingBot.Discord.Rest.Json;

/// <summary>The first response to an interaction.</summary>
internal sealed record CallbackJson(int Type, CallbackDataJson? Data)
{
    private const int Private = 64;

    /// <summary>The answer to Discord's probe of an endpoint.</summary>
    public static CallbackJson Pong { get; } = new(1, null);

    /// <summary>"Is thinking…": an answer follows, seen by all or by the asker only.</summary>
    public static CallbackJson Deferred(bool isPrivate) => new(5, isPrivate ? new() { Flags = Private } : null);

    /// <summary>The message that has the pressed button will change; nothing is shown until then.</summary>
    public static CallbackJson DeferredUpdate { get; } = new(6, null);

    /// <summary>Values to choose from.</summary>
    public static CallbackJson Choices(IReadOnlyList<ChoiceJson> choices) => new(8, new() { Choices = choices });
}

/// <summary>What a first response carries.</summary>
internal sealed record CallbackDataJson
{
    public int? Flags { get; init; }

    public IReadOnlyList<ChoiceJson>? Choices { get; init; }
}

/// <summary>A value to choose.</summary>
internal sealed record ChoiceJson(string Name, string Value)
{
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}
