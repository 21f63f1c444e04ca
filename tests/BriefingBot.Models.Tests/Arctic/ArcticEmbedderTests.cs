using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;

namespace BriefingBot.Models.Tests.Arctic;

public sealed class ArcticEmbedderTests(EmbedderFixture fixture) : IClassFixture<EmbedderFixture>
{
    private const string Harbour = "The harbour was closed on Monday after a storm tore away the outer wall. Ships waited off the coast.";
    private const string Bakery = "A baker in the old town sells bread made from acorns. Children queue for it before school.";

    [Fact]
    public void A_question_is_nearer_to_the_passage_that_answers_it()
    {
        var question = fixture.Embedder.EmbedQuestion("why was the harbour closed?").Passages;

        Assert.True(question.Cosine(Embed(Harbour).Whole) > question.Cosine(Embed(Bakery).Whole) + 0.1);
    }

    [Fact]
    public void A_question_is_nearer_to_the_sentence_that_answers_it()
    {
        var question = fixture.Embedder.EmbedQuestion("what do children queue for?").Sentences;
        var sentences = Embed(Bakery).Sentences;

        Assert.True(question.Cosine(sentences[1]) > question.Cosine(sentences[0]));
    }

    [Fact]
    public void The_same_passage_has_the_same_vectors() => Assert.Equal(Embed(Harbour).Sentences, Embed(Harbour).Sentences);

    [Fact]
    public void Many_callers_at_once_get_what_one_alone_gets()
    {
        string[] passages = [Harbour, Bakery, Harbour + " " + Bakery, Bakery + " " + Harbour];
        var alone = passages.Select(p => Embed(p).Whole).ToList();

        var together = Enumerable.Range(0, 16).AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(i => Embed(passages[i % 4]).Whole).ToList();

        Assert.All(together, (vector, i) => Assert.Equal(alone[i % 4], vector));
    }

    [Fact]
    public void A_passage_longer_than_the_window_keeps_a_vector_for_each_sentence()
    {
        var text = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"Sentence {i} speaks of harbours, walls and storms."));

        var vectors = Embed(text).Sentences;

        Assert.Equal(400, vectors.Count);
        Assert.True(vectors[0].Scale > 0);
        Assert.Equal(0, vectors[^1].Scale);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\0\u0001")]
    [InlineData("\ud800 alone")]
    public void Odd_text_is_embedded_without_an_error(string text)
    {
        Assert.Equal(fixture.Embedder.Dimensions, fixture.Embedder.EmbedQuestion(text).Passages.Values.Length);
        Assert.Single(fixture.Embedder.EmbedPassage(text, text, [new(0, text.Length)]).Sentences);
    }

    [Fact]
    public void A_very_long_title_and_question_are_cut()
    {
        var endless = string.Join(' ', Enumerable.Repeat("harbour", 5000));

        Assert.Single(fixture.Embedder.EmbedPassage(endless, "It rained.", [new(0, 10)]).Sentences);
        Assert.Equal(fixture.Embedder.Dimensions, fixture.Embedder.EmbedQuestion(endless).Passages.Values.Length);
    }

    private PassageEmbedding Embed(string text) =>
        fixture.Embedder.EmbedPassage("", text, SentenceSplitter.Split(text, new TextSpan(0, text.Length)));
}
