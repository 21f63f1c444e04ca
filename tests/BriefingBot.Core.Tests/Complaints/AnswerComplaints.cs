using BriefingBot.Core.Tests.Asking;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Complaints;

/// <summary>What users of other systems complained of when they asked, each as a test named after its thread.</summary>
public sealed class AnswerComplaints
{
    private static readonly AnArticle s_talks = AnArticle.At("https://a.example/talks").Titled("Talks end").PublishedOn("2020-05-04").Saying(
        "GENEVA — Talks between the two sides ended without a deal. “We did not agree to anything,” envoy Lena Hart said on Monday.");

    private static readonly AnArticle s_ferry = AnArticle.At("https://b.example/ferry").Titled("Ferry aground").PublishedOn("2020-06-10")
        .Saying("A ferry with 212 passengers ran aground near the harbour. Nobody was hurt, the coast guard said.");

    [Theory]
    [InlineData("what did envoy Lena Hart say about the talks in Geneva?")]
    [InlineData("how many passengers were on the ferry?")]
    [InlineData("what is a prime number?")]
    public async Task Onyx_1543_an_answer_always_has_an_excerpt_and_every_excerpt_its_source(string question)
    {
        var answer = await (await ANewsroom.WithAsync(s_talks, s_ferry)).AskAsync(question);

        Assert.InRange(answer.Excerpts.Count, 1, 3);
        Assert.All(answer.Excerpts, e => Assert.Contains(e.Excerpt.Article.Url, answer.Articles.Select(a => a.Article.Url)));
        Assert.All(answer.Excerpts, e => Assert.StartsWith($"{e.Excerpt.Article.Url}#:~:text=", e.Excerpt.Link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnythingLlm_826_the_first_source_is_the_one_that_holds_the_answer()
    {
        var answer = await (await ANewsroom.WithAsync(s_talks, s_ferry)).AskAsync("how many passengers were on the ferry?");

        Assert.Contains("212 passengers", answer.Excerpts[0].Excerpt.Text, StringComparison.Ordinal);
        Assert.Equal(s_ferry.Build().Url, answer.Excerpts[0].Excerpt.Article.Url);
    }

    [Fact]
    public async Task Ragflow_6817_a_false_claim_in_a_question_gets_the_words_of_the_source()
    {
        var newsroom = await ANewsroom.WithAsync(s_talks, s_ferry);

        var answer = await newsroom.AskAsync("why did envoy Lena Hart say that the sides agreed to everything?");

        Assert.Contains("“We did not agree to anything,” envoy Lena Hart said", answer.Excerpts[0].Excerpt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DofRag_78_of_two_articles_that_tell_the_same_story_the_recent_one_comes_first()
    {
        var old = AnArticle.At("https://a.example/old").Titled("Ferry fares").PublishedOn("2009-04-01")
            .Saying("The ferry fare is 4 crowns, the harbour office said.");
        var recent = AnArticle.At("https://a.example/new").Titled("Ferry fares").PublishedOn("2020-12-01")
            .Saying("The ferry fare is 9 crowns, the harbour office said.");
        foreach (var articles in new AnArticle[][] { [old, recent], [recent, old] })
        {
            var answer = await (await ANewsroom.WithAsync(articles)).AskAsync("what is the ferry fare?");

            Assert.Equal("https://a.example/new", answer.Articles[0].Article.Url.OriginalString);
            Assert.Contains("9 crowns", answer.Excerpts[0].Excerpt.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Worldmonitor_3422_the_window_is_checked_when_articles_are_read()
    {
        var newsroom = await ANewsroom.WithAsync(s_talks, s_ferry);

        var answer = await newsroom.AskAsync("how many passengers were on the ferry?", asOf: new(2020, 5, 31));

        Assert.All(answer.Excerpts, e => Assert.Equal(s_talks.Build().Url, e.Excerpt.Article.Url));
        Assert.Equal((1, new DateOnly(2020, 5, 31)), (answer.ArticlesSearched, answer.Window.Until));
    }
}
