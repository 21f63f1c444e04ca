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

    /// <summary>The vectors, worked out when they are first asked for; null where there is no term to look up.</summary>
    public required Lazy<QuestionEmbedding>? Embedding { get; init; }

    /// <summary>What kind of words would answer.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The words of the place that the question is about ("in Seoul"), in order and lower case, or none.</summary>
    public required IReadOnlyList<string> Place { get; init; }

    /// <summary>Index terms of the person or body whose words are asked for, with their weights, or none.</summary>
    public required IReadOnlyDictionary<string, double> Speaker { get; init; }

    /// <summary>The terms that say what the question is about: <see cref="Weights"/> without the place and, where speech is asked for, the verb of saying.</summary>
    public required IReadOnlyDictionary<string, double> Topic { get; init; }

    /// <summary>The share of the topic's weight that <paramref name="terms"/> hold, 0 to 1.</summary>
    public double Coverage(IReadOnlySet<string> terms) => Share(Topic, terms);

    /// <summary>The weight of the topic's rarest term that <paramref name="terms"/> lack; 0 where they lack none.</summary>
    public double RarestMissing(IReadOnlySet<string> terms) => Topic.Where(w => !terms.Contains(w.Key)).Select(w => w.Value).DefaultIfEmpty(0).Max();

    /// <summary>The share of a set's weight that <paramref name="terms"/> hold; 0 for an empty set.</summary>
    public static double Share(IReadOnlyDictionary<string, double> weights, IReadOnlySet<string> terms)
    {
        double all = 0, held = 0;
        foreach (var (term, weight) in weights)
        {
            all += weight;
            held += terms.Contains(term) ? weight : 0;
        }

        return all <= 0 ? 0 : held / all;
    }
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
