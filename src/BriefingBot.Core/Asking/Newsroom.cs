using BriefingBot.Core.Answers;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Questions;

namespace BriefingBot.Core.Asking;

/// <summary>The way from a question to an answer; each step is a file of this folder.</summary>
public sealed class Newsroom(IArticleStore store, ISearchIndex index, IEmbedder embedder) : INewsroom
{
    private const int ArticlesListed = 20;

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(AskRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var question = QuestionReading.Read(request.Question, index, embedder);
        if (question.Embedding is null)
        {
            return Silent(request, NotFoundReason.NothingToLookUp);
        }

        var found = index.Search(Search(request, question), cancellation);
        if (found.ArticlesSearched == 0)
        {
            var isEmpty = !await store.HasArticlesAsync(request.Collection, cancellation);
            return Silent(request, isEmpty ? NotFoundReason.EmptyCollection : NotFoundReason.NothingInWindow);
        }

        var articles = ArticleRanking.Rank(found.Articles, request.AsOf, ArticleWeights.Default);
        var passages = PassageChoice.Choose(articles);
        var sentences = await SentenceGathering.GatherAsync(question.Embedding, passages, store, index, cancellation);
        var ranked = SentenceRanker.Rank(question, sentences);
        var excerpts = ExcerptComposition.Compose(question, ranked);
        var judgement = Judgement.Of(question, articles, ranked, excerpts);
        return new()
        {
            Request = request,
            NotFound = judgement.NotFound,
            Confidence = judgement.Confidence,
            Excerpts = [.. excerpts.Select(e => new RankedExcerpt(e.Excerpt, e.Sentence.Score))],
            Articles = await ListAsync(articles, cancellation),
            Window = new(null, request.AsOf),
            ArticlesSearched = found.ArticlesSearched,
        };
    }

    private static SearchRequest Search(AskRequest request, QuestionProfile question) => new()
    {
        Collection = request.Collection,
        Terms = question.Terms,
        Vector = question.Embedding!.Passages,
        Until = request.AsOf,
    };

    private static Answer Silent(AskRequest request, NotFoundReason reason) => new()
    {
        Request = request,
        NotFound = reason,
        Confidence = 0,
        Excerpts = [],
        Articles = [],
        Window = new(null, request.AsOf),
        ArticlesSearched = 0,
    };

    private async Task<IReadOnlyList<RankedArticle>> ListAsync(IReadOnlyList<ScoredArticle> articles, CancellationToken cancellation)
    {
        var best = articles.Take(ArticlesListed).ToDictionary(a => a.Id, a => a.Score);
        var headers = await store.ReadHeadersAsync([.. best.Keys], cancellation);
        return [.. headers.Select(h => new RankedArticle(h, best[h.Id]))];
    }
}
