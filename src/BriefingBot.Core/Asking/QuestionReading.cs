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
        return new()
        {
            Question = question,
            Terms = terms,
            Weights = terms.Distinct(StringComparer.Ordinal)
                .ToDictionary(t => t, statistics.InverseDocumentFrequency, StringComparer.Ordinal),
            Embedding = terms.Count == 0 ? null : embedder.EmbedQuestion(question.Text),
            Kind = AnswerKindReading.Of(words),
            Place = statistics.Analyze(string.Join(' ', PlaceReading.Of(words))),
        };
    }
}
