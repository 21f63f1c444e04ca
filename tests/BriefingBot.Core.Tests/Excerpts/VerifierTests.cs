using System.Reflection;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Core.Tests.Excerpts;

public sealed class VerifierTests
{
    private const string Text = "The mayor spoke first. “We will not close the library,” she said. The vote is on Friday.";

    private static readonly ArticleVersion s_version = AVersion.Of(AnArticle.At("https://a.example/library").Titled("Library").Saying(Text));

    [Fact]
    public void Words_that_stand_there_become_an_excerpt_with_all_its_particulars()
    {
        var span = SpanOf("“We will not close the library,” she said.");

        Assert.True(VerifiedExcerpt.Verifier.TryVerify(s_version, new(span, span, "“We will not close the library,” she said."), out var excerpt, out _));
        Assert.Equal(VersionHash.Of(Text), excerpt.VersionHash);
        Assert.Equal(Text[excerpt.Span.Start..excerpt.Span.End], excerpt.Text);
        Assert.Equal("Library", excerpt.Article.Title);
    }

    [Theory]
    [InlineData("“We will close the library,” she said.")]
    [InlineData("\"We will not close the library,\" she said.")]
    [InlineData("“We will not close the library,” she said")]
    public void Words_that_differ_in_one_character_are_refused(string words)
    {
        var span = SpanOf("“We will not close the library,” she said.");

        Assert.Equal(VerificationFailure.DifferentWords, FailureOf(s_version, new(span, span, words)));
    }

    [Fact]
    public void A_stored_text_that_no_longer_has_its_hash_is_refused()
    {
        var span = SpanOf("The mayor spoke first.");
        var tampered = s_version with { Text = Text.Replace("Friday", "Monday", StringComparison.Ordinal) };

        Assert.Equal(VerificationFailure.TextChanged, FailureOf(tampered, new(span, span, "The mayor spoke first.")));
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, 0)]
    [InlineData(0, 1000)]
    [InlineData(int.MaxValue, 5)]
    public void A_span_outside_the_text_is_refused(int start, int length)
    {
        var span = new TextSpan(start, length);

        Assert.Equal(VerificationFailure.OutsideText, FailureOf(s_version, new(span, span, "x")));
    }

    [Theory]
    [InlineData("ayor spoke first.")]
    [InlineData("The mayor spoke firs")]
    [InlineData("The mayor spoke first. ")]
    public void A_cut_word_or_loose_white_space_is_refused(string words)
    {
        var span = SpanOf(words);

        Assert.Equal(VerificationFailure.CutWord, FailureOf(s_version, new(span, span, words)));
    }

    [Fact]
    public void More_than_sixty_words_are_refused()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 61));
        var version = AVersion.Of(AnArticle.At("https://a.example/long").Saying(text));
        var all = new TextSpan(0, text.Length);
        var sixty = new TextSpan(0, text.Length - 5);

        Assert.Equal(VerificationFailure.TooLong, FailureOf(version, new(all, all, text)));
        Assert.Equal(VerificationFailure.None, FailureOf(version, new(sixty, sixty, text[..^5])));
    }

    [Fact]
    public void An_answering_part_outside_the_excerpt_is_refused()
    {
        var span = SpanOf("The mayor spoke first.");

        Assert.Equal(VerificationFailure.KeyOutsideExcerpt, FailureOf(s_version, new(span, SpanOf("The vote is on Friday."), "The mayor spoke first.")));
    }

    [Fact]
    public void Whatever_is_proposed_an_excerpt_equals_the_text_at_its_span() =>
        Gen.Select(Gen.Int[-5, 100], Gen.Int[-5, 100], Gen.String).Sample((start, length, words) =>
        {
            var span = new TextSpan(start, length);
            var claimed = span.FitsIn(Text.Length) && words.Length % 2 == 0 ? span.Of(Text).ToString() : words;
            return !VerifiedExcerpt.Verifier.TryVerify(s_version, new(span, span, claimed), out var excerpt, out _)
                || excerpt.Text == Text.Substring(start, length);
        });

    [Fact]
    public void Nothing_but_the_verifier_can_make_an_excerpt()
    {
        Assert.True(typeof(VerifiedExcerpt).IsSealed);
        Assert.All(
            typeof(VerifiedExcerpt).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            constructor => Assert.True(constructor.IsPrivate));
        Assert.All(typeof(VerifiedExcerpt).GetProperties(), property => Assert.Null(property.SetMethod));
    }

    private static VerificationFailure FailureOf(ArticleVersion version, ExcerptProposal proposal)
    {
        Assert.Equal(
            VerifiedExcerpt.Verifier.TryVerify(version, proposal, out var excerpt, out var failure),
            excerpt is not null);
        return failure;
    }

    private static TextSpan SpanOf(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
