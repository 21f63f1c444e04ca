using BriefingBot.Core.Articles;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Questions;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Product;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Training.Ranking;

/// <summary>Runs the product's own steps over a set of questions and keeps what they saw.</summary>
internal sealed class RankingLab(DirectoryInfo data) : IAsyncDisposable
{
    private readonly ProductServices _services = ProductServices.Open(data);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    public async Task<IReadOnlyList<RankingCase>> GatherAsync(IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellation)
    {
        var cases = new List<RankingCase>(questions.Count);
        foreach (var question in questions)
        {
            if (Question.TryCreate(question.Question, out var text, out _) && question.Asked is { } asked)
            {
                cases.Add(await GatherAsync(question, text, asked, cancellation));
            }
        }

        return cases;
    }

    /// <summary>Sentences that come without articles; all of them are trained on.</summary>
    public IReadOnlyList<RankingCase> Gather(IReadOnlyList<SentenceQuestion> questions)
    {
        var statistics = new CandidateStatistics(
            _services.Get<ISearchIndex>(), [.. questions.SelectMany(q => q.Candidates).Select(c => c.Text)]);
        return [.. questions.Select(q => Gather(q, statistics)).OfType<RankingCase>()];
    }

    private RankingCase? Gather(SentenceQuestion question, ITermStatistics statistics)
    {
        var embedder = _services.Get<IEmbedder>();
        if (!Question.TryCreate(question.Question, out var text, out _)
            || QuestionReading.Read(text, statistics, embedder) is not { Embedding: { } embedding } profile)
        {
            return null;
        }

        var relevant = question.Candidates.Where(c => c.Relevant).Select(c => c.Text).ToHashSet(StringComparer.Ordinal);
        var sentences = SentenceRanker.Rank(profile, [.. question.Candidates.Select(c => BareSentence.Of(c.Text, embedding.Value, embedder, statistics))]);
        return new(
            new() { Id = question.Id, Question = question.Question, Answerable = true }, profile, default, [],
            sentences, [.. sentences.Select(s => relevant.Contains(s.Candidate.Text))])
        {
            IsA = true,
        };
    }

    private async Task<RankingCase> GatherAsync(EvaluationQuestion question, Question text, DateOnly asOf, CancellationToken cancellation)
    {
        var (store, index) = (_services.Get<IArticleStore>(), _services.Get<ISearchIndex>());
        var profile = QuestionReading.Read(text, index, _services.Get<IEmbedder>());
        var found = index.Search(
            new() { Collection = CollectionName.Default, Terms = profile.Terms, Vector = new(() => profile.Embedding!.Value.Passages), Until = asOf }, cancellation);
        var ranked = ArticleRanking.Rank(found.Articles, asOf);
        var articles = await ArticleReordering.ReorderAsync(profile, ranked, asOf, store, index, cancellation);
        var passages = PassageChoice.Choose(articles);
        var sentences = SentenceRanker.Rank(profile, await SentenceGathering.GatherAsync(profile.Embedding!.Value, passages, store, index, cancellation));
        return new(
            question, profile, asOf, articles,
            sentences,
            [.. sentences.Select(s => IsRight(question, s.Candidate))]);
    }

    private static bool IsRight(EvaluationQuestion question, Core.Asking.SentenceCandidate sentence)
    {
        var url = sentence.Context.Version.Header.Url.OriginalString;
        return question.Evidence is { } evidence
            ? EvidenceOverlap.Hits(new GivenExcerpt { Url = url, Start = sentence.Span.Start, End = sentence.Span.End, Text = sentence.Text }, evidence)
            : question.Relevant is { } relevant && relevant.Contains(url) && AnswerText.Holds(sentence.Text, question.Answers);
    }
}
