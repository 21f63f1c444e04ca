using BriefingBot.Core.Answers;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Questions;
using BriefingBot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Core.Tests.Asking;

/// <summary>A newsroom over articles in memory, asked as of the end of 2020.</summary>
internal sealed class ANewsroom
{
    private static readonly DateOnly s_asOf = new(2020, 12, 31);

    private readonly InMemoryArticleStore _store;
    private readonly FakeEmbedder _embedder = new();
    private readonly Newsroom _newsroom;

    private ANewsroom(InMemoryArticleStore store) => (_store, _newsroom) = (store, new(store, new InMemorySearchIndex(store), _embedder));

    public static async Task<ANewsroom> WithAsync(params AnArticle[] articles)
    {
        var newsroom = new ANewsroom(new());
        await newsroom.LoadAsync(CollectionName.Default, articles);
        return newsroom;
    }

    /// <summary>The index over a store into which the articles were loaded.</summary>
    public static async Task<InMemorySearchIndex> OverAsync(InMemoryArticleStore store, params AnArticle[] articles)
    {
        await new ANewsroom(store).LoadAsync(CollectionName.Default, articles);
        return new(store);
    }

    public async Task LoadAsync(CollectionName collection, params AnArticle[] articles)
    {
        var time = new FakeTimeProvider(new(2020, 11, 1, 0, 0, 0, TimeSpan.Zero));
        var loader = new ArticleLoader(_store, _embedder, new FakeIndexMaintenance(), time, new());
        await loader.LoadAsync(collection, Read(articles), null, CancellationToken.None);
    }

    public Task<Answer> AskAsync(string question, DateOnly? asOf = null, CollectionName? collection = null) =>
        Question.TryCreate(question, out var asked, out var problem)
            ? _newsroom.AskAsync(
                new() { Question = asked, AsOf = asOf ?? s_asOf, Collection = collection ?? CollectionName.Default }, CancellationToken.None)
            : throw new ArgumentException(problem, nameof(question));

    private static async IAsyncEnumerable<ReadOutcome> Read(IEnumerable<AnArticle> articles)
    {
        foreach (var article in articles)
        {
            await Task.CompletedTask;
            yield return new ReadOutcome.Read(article.Build(), article.Build().Url.OriginalString);
        }
    }
}
