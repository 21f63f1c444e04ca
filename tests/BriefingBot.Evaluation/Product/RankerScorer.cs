using BriefingBot.Core.Asking;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Questions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Evaluation.Product;

/// <summary>The product's sentence ranker alone, without a search before it.</summary>
internal sealed class RankerScorer : ISentenceScorer
{
    private readonly ProductServices _services = ProductServices.Open(null);
    private readonly CandidateStatistics _statistics;

    /// <param name="questions">All questions; how rare a word is is told by all of their candidates.</param>
    public RankerScorer(IReadOnlyList<SentenceQuestion> questions) => _statistics = new(
        _services.Get<ISearchIndex>(),
        [.. questions.SelectMany(question => question.Candidates).Select(candidate => candidate.Text)]);

    public IReadOnlyList<double> Score(SentenceQuestion question, CancellationToken cancellation)
    {
        if (!Question.TryCreate(question.Question, out var asked, out var problem))
        {
            throw new InputException($"Question '{question.Id}' cannot be asked. {problem}");
        }

        var embedder = _services.Get<IEmbedder>();
        var profile = QuestionReading.Read(asked, _statistics, embedder);
        if (profile.Embedding is not { } embedding)
        {
            return new double[question.Candidates.Count];
        }

        Core.Asking.SentenceCandidate[] candidates =
        [
            .. question.Candidates.AsParallel().AsOrdered().WithCancellation(cancellation)
                .Select(candidate => BareSentence.Of(candidate.Text, embedding.Value, embedder, _statistics)),
        ];
        var scores = SentenceRanker.Rank(profile, candidates)
            .ToDictionary(scored => (object)scored.Candidate, scored => scored.Score, ReferenceEqualityComparer.Instance);
        return Array.ConvertAll(candidates, candidate => scores[candidate]);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
