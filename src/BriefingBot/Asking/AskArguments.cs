using BriefingBot.Core.Articles;

namespace BriefingBot.Asking;

/// <summary>What was typed after "ask".</summary>
internal sealed record AskArguments
{
    /// <summary>The question, or null.</summary>
    public string? Question { get; init; }

    /// <summary>A file of questions, "-" for standard input, or null.</summary>
    public string? QuestionFile { get; init; }

    /// <summary>The last day whose articles count; null means today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The collection, or null for the usual one.</summary>
    public CollectionName? Collection { get; init; }

    /// <summary>Whether the articles that come with the program are asked.</summary>
    public bool UseSamples { get; init; }

    /// <summary>Whether one answer is printed for programs.</summary>
    public bool AsJson { get; init; }
}
