using BriefingBot.Core.Passages;
using BriefingBot.Core.Questions;

namespace BriefingBot.Core.Asking;

/// <summary>A question as the later steps see it.</summary>
public sealed record QuestionProfile
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>Index terms in order, repeats included.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Each index term once, with its inverse document frequency.</summary>
    public required IReadOnlyDictionary<string, double> Weights { get; init; }

    /// <summary>The vectors; null where there is no term to look up.</summary>
    public required QuestionEmbedding? Embedding { get; init; }

    /// <summary>What kind of words would answer.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>Index terms of the place that the question is about ("in Seoul"), or none.</summary>
    public required IReadOnlyList<string> Place { get; init; }

    /// <summary>The sum of all weights.</summary>
    public double TotalWeight => Weights.Values.Sum();
}

/// <summary>The kind of words that would answer a question.</summary>
[Flags]
public enum AnswerKind
{
    /// <summary>Nothing can be told from the question's form.</summary>
    Any = 0,

    /// <summary>A number or an amount: "how many", "how much", "how old".</summary>
    Number = 1,

    /// <summary>A time: "when", "what year".</summary>
    Time = 2,

    /// <summary>A person or a body: "who", "whose", "which senator".</summary>
    Person = 4,

    /// <summary>A place: "where", "which city".</summary>
    Place = 8,

    /// <summary>Words that somebody said: "what did … say", "how did … respond".</summary>
    Speech = 16,

    /// <summary>A reason: "why".</summary>
    Reason = 32,
}
