using BriefingBot.Core.Answers;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Asking;

public sealed class NewsroomTests
{
    private static readonly AnArticle s_library = AnArticle.At("https://a.example/library").Titled("Mayor keeps library open").PublishedOn("2020-03-02")
        .Saying("LISBON — The mayor spoke on Monday. “The library will stay open,” Mayor Ana Pinto said. The council votes on 40 other cuts in May.");

    private static readonly AnArticle s_ferry = AnArticle.At("https://b.example/ferry").Titled("Ferry runs aground").PublishedOn("2020-06-10")
        .Saying("A ferry with 212 passengers ran aground near the harbour. Nobody was hurt, the coast guard said.");

    [Fact]
    public async Task The_sentence_that_answers_comes_first_with_its_source()
    {
        var newsroom = await ANewsroom.WithAsync(s_library, s_ferry);

        var answer = await newsroom.AskAsync("what did mayor Pinto say about the library?");

        var best = answer.Excerpts[0].Excerpt;
        Assert.Contains("The library will stay open", best.Text, StringComparison.Ordinal);
        Assert.Equal("https://a.example/library", best.Article.Url.OriginalString);
        Assert.Equal(2, answer.ArticlesSearched);
    }

    [Fact]
    public async Task Every_excerpt_is_the_text_at_its_span()
    {
        var newsroom = await ANewsroom.WithAsync(s_library, s_ferry);

        var answer = await newsroom.AskAsync("how many passengers were on the ferry near the library?");

        Assert.NotEmpty(answer.Excerpts);
        Assert.All(answer.Excerpts, e =>
        {
            var text = e.Excerpt.Article.Url == s_ferry.Build().Url ? s_ferry.Build().Text : s_library.Build().Text;
            Assert.Equal(text[e.Excerpt.Span.Start..e.Excerpt.Span.End], e.Excerpt.Text);
            Assert.InRange(WordCount.Of(e.Excerpt.Text), 1, VerifiedExcerpt.MaxWords);
        });
    }

    [Fact]
    public async Task No_two_excerpts_say_the_same()
    {
        var newsroom = await ANewsroom.WithAsync(
            s_ferry, AnArticle.At("https://c.example/ferry").Titled("Ferry aground").PublishedOn("2020-06-10").Saying(s_ferry.Build().Text));

        var answer = await newsroom.AskAsync("how many passengers were on the ferry?");

        Assert.Equal(answer.Excerpts.Count, answer.Excerpts.Select(e => e.Excerpt.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task An_article_published_after_the_day_asked_about_is_not_used()
    {
        var newsroom = await ANewsroom.WithAsync(s_library, s_ferry);

        var answer = await newsroom.AskAsync("how many passengers were on the ferry?", asOf: new(2020, 6, 9));

        Assert.DoesNotContain(answer.Articles, a => a.Article.Url == s_ferry.Build().Url);
        Assert.Equal(1, answer.ArticlesSearched);
    }

    [Fact]
    public async Task A_day_before_every_article_finds_nothing_in_the_window()
    {
        var newsroom = await ANewsroom.WithAsync(s_library);

        Assert.Equal(NotFoundReason.NothingInWindow, (await newsroom.AskAsync("what about the library?", asOf: new(2019, 1, 1))).NotFound);
    }

    [Fact]
    public async Task An_empty_collection_says_so()
    {
        var newsroom = await ANewsroom.WithAsync();

        Assert.Equal(NotFoundReason.EmptyCollection, (await newsroom.AskAsync("what about the library?")).NotFound);
    }

    [Fact]
    public async Task Only_stop_words_leave_nothing_to_look_up()
    {
        var newsroom = await ANewsroom.WithAsync(s_library);

        Assert.Equal(NotFoundReason.NothingToLookUp, (await newsroom.AskAsync("what is it that this was?")).NotFound);
    }

    [Fact]
    public async Task A_place_that_the_speech_was_not_given_in_is_not_answered()
    {
        var newsroom = await ANewsroom.WithAsync(s_library, s_ferry);

        Assert.False((await newsroom.AskAsync("what did the mayor say in Madrid?")).IsAnswered);
    }

    [Fact]
    public async Task Collections_do_not_see_each_other()
    {
        var newsroom = await ANewsroom.WithAsync(s_library);
        await newsroom.LoadAsync(CollectionName.Parse("sea"), s_ferry);

        var answer = await newsroom.AskAsync("how many passengers were on the ferry?", collection: CollectionName.Parse("sea"));

        Assert.All(answer.Articles, a => Assert.Equal(s_ferry.Build().Url, a.Article.Url));
        Assert.Equal(1, answer.ArticlesSearched);
    }

    [Theory]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("title:ferry AND (text:* OR \\\"")]
    [InlineData("ferry~ +library -mayor [a TO b] {x} ^2 \"")]
    public async Task Query_syntax_in_a_question_is_only_words(string question)
    {
        var newsroom = await ANewsroom.WithAsync(s_library, s_ferry);

        Assert.Equal(2, (await newsroom.AskAsync(question)).ArticlesSearched);
    }

    [Fact]
    public async Task A_cancelled_question_stops()
    {
        var newsroom = new Core.Asking.Newsroom(new InMemoryArticleStore(), new InMemorySearchIndex(new()), new FakeEmbedder());
        Assert.True(Core.Questions.Question.TryCreate("what happened?", out var question, out _));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            newsroom.AskAsync(new() { Question = question, AsOf = new(2020, 1, 1) }, new CancellationToken(canceled: true)));
    }
}
