using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Commands;

/// <summary>An option as a command takes it.</summary>
/// <param name="Name">Its English name; its texts in all languages stand under it in the resource files.</param>
/// <param name="Kind">What it takes.</param>
internal sealed record OptionSpec(string Name, OptionKind Kind)
{
    /// <summary>Whether it has to be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int MaxLength { get; init; } = 100;

    /// <summary>The least number.</summary>
    public long Least { get; init; }

    /// <summary>The greatest number.</summary>
    public long Most { get; init; } = int.MaxValue;

    /// <summary>Whether values are offered while it is typed.</summary>
    public bool HasSuggestions { get; init; }

    /// <summary>The values to choose from; empty for any.</summary>
    public IReadOnlyList<OptionChoice> Choices { get; init; } = [];
}
