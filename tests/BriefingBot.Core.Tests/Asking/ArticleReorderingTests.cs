using BriefingBot.Core.Articles;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Questions;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Asking;

/// <summary>What comes first among articles that the first order holds to be alike.</summary>
public sealed class ArticleReorderingTests
{
    private static readonly DateOnly s_asOf = new(2020, 12, 31);

    [Fact]
    public async Task Reorder_OfTwoThatScoreAlike_TheOneLikeTheBestComesFirst()
    {
        var store = new InMemoryArticleStore();
        var room = await ANewsroom.OverAsync(
            store,
            AnArticle.At("https://a.example/1").Titled("Dam breaks").Saying("The dam above the town broke on Monday."),
            AnArticle.At("https://a.example/2").Titled("Town").Saying("A cat show was held in another town."),
            AnArticle.At("https://a.example/3").Titled("Flood").Saying("The dam above the town broke early on Monday."));

        var order = await ReorderAsync(store, room, "when did the dam break?", [(1, 9), (2, 5), (3, 5)]);

        Assert.Equal(["https://a.example/1", "https://a.example/3", "https://a.example/2"], order.Select(a => a.Header!.Url.OriginalString));
    }

    [Fact]
    public async Task Reorder_AnArticleThatIsGoneSinceTheSearch_IsLeftOut()
    {
        var store = new InMemoryArticleStore();
        var room = await ANewsroom.OverAsync(store, AnArticle.At("https://a.example/1").Saying("The dam broke."));

        var order = await ReorderAsync(store, room, "when did the dam break?", [(1, 9), (77, 5)]);

        Assert.Equal(["https://a.example/1"], order.Select(a => a.Header!.Url.OriginalString));
    }

    [Fact]
    public async Task Reorder_ManyCandidates_LooksAtTheBestFortyOnly()
    {
        var store = new InMemoryArticleStore();
        var room = await ANewsroom.OverAsync(
            store, [.. Enumerable.Range(1, 60).Select(i => AnArticle.At($"https://a.example/{i}").Saying("The dam broke."))]);

        var order = await ReorderAsync(store, room, "when did the dam break?", [.. Enumerable.Range(1, 60).Select(i => ((long)i, 100.0 - i))]);

        Assert.Equal(Enumerable.Range(1, ArticleReordering.Considered).Select(i => (long)i), order.Select(a => a.Id.Value).Order());
    }

    private static async Task<IReadOnlyList<ScoredArticle>> ReorderAsync(
        InMemoryArticleStore store, InMemorySearchIndex index, string question, IReadOnlyList<(long Id, double Lexical)> candidates)
    {
        Assert.True(Question.TryCreate(question, out var asked, out _));
        var embedder = new FakeEmbedder();
        var profile = QuestionReading.Read(asked, index, embedder);
        var found = index.Search(
            new()
            {
                Collection = CollectionName.Default,
                Terms = profile.Terms,
                Vector = new(() => profile.Embedding!.Value.Passages),
                Until = s_asOf,
            },
            CancellationToken.None).Articles.ToDictionary(a => a.Id.Value);
        var ranked = candidates
            .Select(c => (found.GetValueOrDefault(c.Id) ?? new ArticleCandidate(new(c.Id), s_asOf, 0, [])) with { Lexical = c.Lexical })
            .ToList();
        return await ArticleReordering.ReorderAsync(
            profile, ArticleRanking.Rank(ranked, s_asOf), s_asOf, store, index, CancellationToken.None);
    }
}
