using BriefingBot.Core.Ports;
using BriefingBot.Core.Questions;

namespace BriefingBot.Core.Asking;

/// <summary>Step 1: reads a question: its terms and their weights, its vectors, the kind of answer, the place it names.</summary>
internal static class QuestionReading
{
    /// <summary>Everything the later steps need to know of the question.</summary>
    public static QuestionProfile Read(Question question, ITermStatistics statistics, IEmbedder embedder)
    {
        var words = Words.Of(question.Text);
        var terms = statistics.Analyze(question.Text);
        var place = PlaceReading.Of(words);
        var kind = AnswerKindReading.Of(words);
        var weights = Weigh(terms, statistics);
        return new()
        {
            Question = question,
            Terms = terms,
            Weights = weights,
            Topic = Without(weights, statistics, words.Where(w => place.Contains(w, StringComparer.Ordinal) || (kind.HasFlag(AnswerKind.Speech) && SpeechVerbs.Contains(w)))),
            Embedding = terms.Count == 0 ? null : new(() => embedder.EmbedQuestion(question.Text)),
            Kind = kind,
            Place = place,
            Speaker = kind.HasFlag(AnswerKind.Speech) ? Weigh(statistics.Analyze(string.Join(' ', SpeakerReading.Of(words))), statistics) : Nobody,
        };
    }

    private static Dictionary<string, double> Nobody => [];

    private static Dictionary<string, double> Weigh(IReadOnlyList<string> terms, ITermStatistics statistics) => terms
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(t => t, statistics.InverseDocumentFrequency, StringComparer.Ordinal);

    private static Dictionary<string, double> Without(Dictionary<string, double> weights, ITermStatistics statistics, IEnumerable<string> words)
    {
        var dropped = statistics.Analyze(string.Join(' ', words)).ToHashSet(StringComparer.Ordinal);
        var rest = weights.Where(w => !dropped.Contains(w.Key)).ToDictionary(StringComparer.Ordinal);
        return rest.Count == 0 ? weights : rest;
    }
}
