using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class JsonTests : ReaderTest
{
    [Fact]
    public async Task An_array_gives_its_items_in_order()
    {
        var outcomes = await ReadFile("a.json", $"[\n  {ArticleLine.Good(1)},\n  {ArticleLine.Good(2)}\n]\n");

        Assert.Equal(
            ["ferry-1", "ferry-2"], outcomes.Select(outcome => Assert.IsType<ReadOutcome.Read>(outcome).Article.Url.Segments[^1]).ToList());
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("\"a, b] {\"", "a text")]
    [InlineData("[[1], 2]", "an array")]
    [InlineData("12", "a number")]
    [InlineData("{\"url\": tru, \"text\": \"x\"}", "valid JSON")]
    [InlineData("{\"text\": \"a \\\"quoted\\\" } word\"}", "url is missing")]
    public async Task A_bad_item_does_not_stop_the_others(string item, string reason)
    {
        var outcomes = await ReadFile("a.json", $"[{ArticleLine.Good(1)}, {item}, {ArticleLine.Good(3)}]");

        Assert.Equal(3, outcomes.Count);
        var refused = Assert.IsType<ReadOutcome.Refused>(outcomes[1]);
        Assert.EndsWith("a.json, item 2", refused.Where, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.IsType<ReadOutcome.Read>(outcomes[2]);
    }

    [Fact]
    public async Task A_stray_bracket_is_one_bad_item()
    {
        var outcomes = await ReadFile("a.json", $"[{ArticleLine.Good(1)}}}, {ArticleLine.Good(2)}]");

        Assert.Single(outcomes.OfType<ReadOutcome.Refused>());
        Assert.Equal(2, outcomes.OfType<ReadOutcome.Read>().Count());
    }

    [Fact]
    public async Task A_single_object_over_several_lines_is_one_article()
    {
        var read = await ReadOne("a.json", $$"""
            {
              "url": "https://a.example/1",
              "text": "The lighthouse was painted."
            }
            """);

        Assert.EndsWith("a.json", read.Where, StringComparison.Ordinal);
        Assert.Equal("The lighthouse was painted.", read.Article.Text);
    }

    [Fact]
    public async Task Objects_one_behind_the_other_are_all_read()
    {
        var first = ArticleLine.Good(1).Replace(",", ",\n", StringComparison.Ordinal);
        var outcomes = await ReadFile("a.json", first + "\n" + ArticleLine.Good(2));

        Assert.Equal(2, outcomes.OfType<ReadOutcome.Read>().Count());
    }

    [Fact]
    public async Task Lines_in_a_file_that_is_named_json_are_read_as_lines()
    {
        var outcomes = await ReadFile("a.json", $"{ArticleLine.Good(1)}\n{{\"url\": \"open\n{ArticleLine.Good(3)}\n");

        Assert.Equal(2, outcomes.OfType<ReadOutcome.Read>().Count());
        Assert.EndsWith("line 2", Assert.Single(outcomes.OfType<ReadOutcome.Refused>()).Where, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_array_that_is_cut_off_keeps_what_came_before_and_says_so_once()
    {
        var whole = $"[{ArticleLine.Good(1)}, {ArticleLine.Good(2)}, {ArticleLine.Good(3)}]";
        var outcomes = await ReadFile("a.json", whole[..^40]);

        Assert.Equal(2, outcomes.OfType<ReadOutcome.Read>().Count());
        Assert.Contains("']'", Assert.Single(outcomes.OfType<ReadOutcome.Refused>()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_array_without_its_end_is_told_though_its_last_item_is_whole()
    {
        var outcomes = await ReadFile("a.json", $"[{ArticleLine.Good(1)}");

        Assert.IsType<ReadOutcome.Read>(outcomes[0]);
        Assert.Contains("']'", Assert.IsType<ReadOutcome.Refused>(outcomes[1]).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \n ] ")]
    public async Task An_empty_array_holds_no_article(string json) =>
        Assert.Contains("no article", (await Refusal("a.json", json)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task Nesting_without_end_is_refused_without_harm()
    {
        var nested = new string('[', 100_000) + new string(']', 100_000);
        var outcomes = await ReadFile("a.json", $"[{ArticleLine.Good(1)}, {nested}, {ArticleLine.Good(3)}]");

        Assert.Equal(2, outcomes.OfType<ReadOutcome.Read>().Count());
        Assert.Single(outcomes.OfType<ReadOutcome.Refused>());
    }
}
