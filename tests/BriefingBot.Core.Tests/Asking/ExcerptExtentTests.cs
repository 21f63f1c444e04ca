using BriefingBot.Core.Asking;
using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Questions;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Asking;

public sealed class ExcerptExtentTests
{
    [Fact]
    public void A_sentence_that_begins_with_a_pronoun_brings_the_one_before_it() =>
        Assert.Equal("Ana Pinto met the press. She promised a new library.",
            Extent("Ana Pinto met the press. She promised a new library. It rained.", 1));

    [Fact]
    public void A_neighbour_that_does_not_fit_into_sixty_words_stays_out()
    {
        var longNeighbour = string.Join(' ', Enumerable.Repeat("and on", 30)) + ".";

        Assert.Equal("She promised a new library.", Extent($"Ana spoke {longNeighbour} She promised a new library.", 1));
    }

    [Fact]
    public void A_sentence_of_more_than_sixty_words_is_cut_at_a_clause()
    {
        var first = string.Join(' ', Enumerable.Repeat("alpha", 40)) + ",";
        var second = string.Join(' ', Enumerable.Repeat("beta", 39)) + " library.";

        var extent = Extent($"{first} {second}", 0);

        Assert.InRange(WordCount.Of(extent), 1, 60);
        Assert.EndsWith("library.", extent, StringComparison.Ordinal);
        Assert.StartsWith("beta", extent, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_one_words_without_any_mark_still_give_an_excerpt() =>
        Assert.Equal(60, WordCount.Of(Extent(string.Join(' ', Enumerable.Repeat("library", 61)), 0)));

    private static string Extent(string text, int sentence)
    {
        Assert.True(Question.TryCreate("what about the library?", out var question, out _));
        var store = new InMemoryArticleStore();
        var index = new InMemorySearchIndex(store);
        var profile = QuestionReading.Read(question, index, new FakeEmbedder());
        var sentences = SentenceSplitter.Split(text, new(0, text.Length));
        var article = new ScoredArticle(new(new(1), default, 0, []), 0);
        var context = new PassageInContext(new(new(1), article, 0, 0, 0, 0), new(AVersion.Of(AnArticle.At("https://a.example/1").Saying(text)), index), sentences, index);
        var proposal = ExcerptExtent.Of(profile, new SentenceCandidate(context, sentence, 0), _ => 0);
        Assert.True(proposal.Span.Contains(proposal.Key));
        return proposal.Text;
    }
}
