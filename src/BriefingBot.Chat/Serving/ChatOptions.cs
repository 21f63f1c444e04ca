using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Serving;

/// <summary>What the operator sets for all servers.</summary>
public sealed record ChatOptions
{
    /// <summary>The collection that direct messages are answered from.</summary>
    public CollectionName DirectCollection { get; init; } = CollectionName.Default;

    /// <summary>Collections that every server may see besides its own.</summary>
    public IReadOnlyList<CollectionName> SharedCollections { get; init; } = [];

    /// <summary>How many days questions are kept; at least one.</summary>
    public int RetentionDays { get; init; } = 30;

    /// <summary>How many requests a person may make in a row.</summary>
    public int UserBurst { get; init; } = 6;

    /// <summary>How many requests a person may make a minute in the long run.</summary>
    public double UserPerMinute { get; init; } = 6;

    /// <summary>How many requests a server may make in a row.</summary>
    public int ServerBurst { get; init; } = 60;

    /// <summary>How many requests a server may make a minute in the long run.</summary>
    public double ServerPerMinute { get; init; } = 60;

    /// <summary>How many questions are answered at the same time.</summary>
    public int QuestionsAtOnce { get; init; } = 4;

    /// <summary>How many questions may wait for their turn; further ones are turned away.</summary>
    public int QuestionsWaiting { get; init; } = 200;

    /// <summary>The most channels that a server's settings name.</summary>
    public int MaxChannels { get; init; } = 25;
}
