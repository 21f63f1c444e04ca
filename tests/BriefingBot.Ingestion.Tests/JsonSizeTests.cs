using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class JsonSizeTests : ReaderTest
{
    public JsonSizeTests() => Options.MaxArticleCharacters = 2_000;

    [Theory]
    [InlineData("a.jsonl", "{0}\n{1}\n{2}", ", line 2")]
    [InlineData("a.json", "[{0},{1},{2}]", ", item 2")]
    public async Task An_article_beyond_the_byte_limit_is_passed_over_and_the_rest_is_read(string name, string layout, string place)
    {
        var tooLong = ArticleLine.Of("https://a.example/2", new string('a', 1_000_000));
        var outcomes = await ReadFile(name, string.Format(null, layout, ArticleLine.Good(1), tooLong, ArticleLine.Good(3)));

        Assert.Equal(3, outcomes.Count);
        var refused = Assert.IsType<ReadOutcome.Refused>(outcomes[1]);
        Assert.EndsWith(place, refused.Where, StringComparison.Ordinal);
        Assert.Contains($"{tooLong.Length:N0} bytes", refused.Reason, StringComparison.Ordinal);
        Assert.Equal("https://www.harbour.example/ferry-3", Assert.IsType<ReadOutcome.Read>(outcomes[2]).Article.Url.OriginalString);
    }

    [Fact]
    public async Task A_text_beyond_the_character_limit_is_refused_with_both_sizes()
    {
        var refused = await Refusal("a.jsonl", ArticleLine.Of("https://a.example/1", new string('a', 2_001)));

        Assert.Contains("2,001", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("2,000", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_at_the_limit_is_read_though_every_character_is_escaped()
    {
        var text = string.Concat(Enumerable.Repeat("\\u00e9", 2_000));
        var read = await ReadOne("a.jsonl", $$"""{"url": "https://a.example/1", "text": "{{text}}"}""");

        Assert.Equal(new string('é', 2_000), read.Article.Text);
    }

    [Fact]
    public async Task A_line_that_spans_many_buffers_comes_back_whole()
    {
        Options.MaxArticleCharacters = 1_000_000;
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"word{i} "));
        var outcomes = await ReadFile(
            "a.jsonl", string.Join('\n', ArticleLine.Good(1), ArticleLine.Of("https://a.example/2", text), ArticleLine.Good(3)));

        Assert.Equal(3, outcomes.Count);
        Assert.Equal(text, Assert.IsType<ReadOutcome.Read>(outcomes[1]).Article.Text);
    }
}
