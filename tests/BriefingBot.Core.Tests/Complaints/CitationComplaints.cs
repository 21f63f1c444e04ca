using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Tests.Asking;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Complaints;

/// <summary>What users of other systems complained of, each as a test named after its thread.</summary>
public sealed class CitationComplaints
{
    private static readonly AnArticle s_talks = AnArticle.At("https://a.example/talks").Titled("Talks end").PublishedOn("2020-05-04")
        .Saying("GENEVA — Talks between the two sides ended without a deal. “We did not agree to anything,” envoy Lena Hart said on Monday.");

    [Fact]
    public async Task Vane_845_a_cited_page_holds_the_words_that_are_shown()
    {
        var answer = await (await ANewsroom.WithAsync(s_talks)).AskAsync("what did envoy Hart say about the talks?");

        Assert.All(answer.Excerpts, e => Assert.Contains(e.Excerpt.Text, s_talks.Build().Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnythingLlm_2027_positions_shown_match_the_document()
    {
        var answer = await (await ANewsroom.WithAsync(s_talks)).AskAsync("what did envoy Hart say about the talks?");

        Assert.All(answer.Excerpts, e => Assert.Equal(e.Excerpt.Text, s_talks.Build().Text[e.Excerpt.Span.Start..e.Excerpt.Span.End]));
    }

    [Fact]
    public async Task AnythingLlm_1430_a_question_about_something_else_is_not_answered_and_shows_what_is_nearest()
    {
        var answer = await (await ANewsroom.WithAsync(s_talks)).AskAsync("what is a prime number?");

        Assert.False(answer.IsAnswered);
        Assert.NotEmpty(answer.Excerpts);
    }

    [Fact]
    public void OpenContracts_2189_a_string_that_occurs_nowhere_cannot_be_quoted()
    {
        var version = AVersion.Of(s_talks);
        const string Invented = "“We agreed to everything,” envoy Lena Hart said on Monday.";
        var span = new TextSpan(59, Invented.Length);

        Assert.False(VerifiedExcerpt.Verifier.TryVerify(version, new(span, span, Invented), out _, out _));
    }

    [Fact]
    public void Cogtrix_1841_a_quotation_that_lost_its_negation_is_refused()
    {
        var version = AVersion.Of(s_talks);
        var start = version.Text.IndexOf("“We did", StringComparison.Ordinal);
        const string Reversed = "“We did agree to anything,” envoy Lena Hart said on Monday.";
        var span = new TextSpan(start, Reversed.Length);

        Assert.False(VerifiedExcerpt.Verifier.TryVerify(version, new(span, span, Reversed), out _, out var failure));
        Assert.Equal(VerificationFailure.DifferentWords, failure);
    }

    [Fact]
    public void Gbrain_4706_typography_is_not_folded_away_when_words_are_checked()
    {
        var version = AVersion.Of(s_talks);
        var start = version.Text.IndexOf("“We did", StringComparison.Ordinal);
        const string Straightened = "\"We did not agree to anything,\" envoy Lena Hart said on Monday.";
        var span = new TextSpan(start, Straightened.Length);

        Assert.False(VerifiedExcerpt.Verifier.TryVerify(version, new(span, span, Straightened), out _, out _));
    }

    [Fact]
    public async Task SlackKnowledgebase_1003_every_passage_shown_has_its_date_and_version()
    {
        var answer = await (await ANewsroom.WithAsync(s_talks)).AskAsync("what is the latest on the talks?");

        Assert.NotEmpty(answer.Excerpts);
        Assert.All(answer.Excerpts, e =>
        {
            Assert.Equal(new DateOnly(2020, 5, 4), e.Excerpt.Article.Published?.Date);
            Assert.Equal(VersionHash.Of(s_talks.Build().Text), e.Excerpt.VersionHash);
        });
    }
}
