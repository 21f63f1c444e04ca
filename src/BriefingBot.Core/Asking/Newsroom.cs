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
            var isEmpty = !await HasArticlesAsync(request, cancellation);
            return Silent(request, isEmpty ? NotFoundReason.EmptyCollection : NotFoundReason.NothingInWindow);
        }

        var ranked = ArticleRanking.Rank(found.Articles, request.AsOf);
        var articles = await ArticleReordering.ReorderAsync(question, ranked, request.AsOf, store, index, cancellation);
        var passages = PassageChoice.Choose(articles);
        var sentences = await SentenceGathering.GatherAsync(question.Embedding.Value, passages, store, index, cancellation);
        var answers = SentenceRanker.Rank(question, sentences);
        var excerpts = ExcerptComposition.Compose(question, answers);
        var judgement = Judgement.Of(question, articles, answers, excerpts);
        return new()
        {
            Request = request,
            NotFound = judgement.NotFound,
            Confidence = judgement.Confidence,
            Excerpts = [.. excerpts.Select(e => new RankedExcerpt(e.Excerpt, e.Sentence.Score))],
            Articles = [.. articles.Take(ArticlesListed).Select(a => new RankedArticle(a.Header!, a.Score))],
            Window = new(request.From, request.AsOf),
            ArticlesSearched = found.ArticlesSearched,
        };
    }

    private static SearchRequest Search(AskRequest request, QuestionProfile question) => new()
    {
        Collection = request.Collection,
        AlsoIn = request.AlsoIn,
        Outlet = request.Outlet,
        From = request.From,
        Terms = question.Terms,
        Vector = new(() => question.Embedding!.Value.Passages),
        Until = request.AsOf,
    };

    private static Answer Silent(AskRequest request, NotFoundReason reason) => new()
    {
        Request = request,
        NotFound = reason,
        Confidence = 0,
        Excerpts = [],
        Articles = [],
        Window = new(request.From, request.AsOf),
        ArticlesSearched = 0,
    };

    private async Task<bool> HasArticlesAsync(AskRequest request, CancellationToken cancellation)
    {
        foreach (var collection in request.AlsoIn.Prepend(request.Collection))
        {
            if (await store.HasArticlesAsync(collection, cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
