using System.Text.Json;

namespace BriefingBot.Tests.WholeProgram;

public sealed class SampleTests(RealProgram program) : IClassFixture<RealProgram>
{
    [Theory]
    [InlineData("what did Biegun say in Seoul?", "do our jobs")]
    [InlineData("when did the two sides last meet?", "October")]
    public async Task The_samples_answer_the_example_questions(string question, string words)
    {
        var answer = await AskAsync(question);

        Assert.True(answer.GetProperty("answered").GetBoolean());
        Assert.Contains(words, answer.GetProperty("excerpts")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_samples_do_not_tell_is_not_answered()
    {
        var answer = await AskAsync("what did Biegun say in Tokyo?");

        Assert.False(answer.GetProperty("answered").GetBoolean());
        Assert.NotEmpty(answer.GetProperty("reasonText").GetString()!);
    }

    [Fact]
    public async Task Every_excerpt_stands_in_the_article_to_the_letter()
    {
        var excerpt = (await AskAsync("what did Biegun say in Seoul?")).GetProperty("excerpts")[0];
        var url = excerpt.GetProperty("url").GetString()!;

        var shown = await program.RunAsync("articles", "show", url, "--collection", "samples", "--json");

        var (start, end) = (excerpt.GetProperty("start").GetInt32(), excerpt.GetProperty("end").GetInt32());
        Assert.Equal(
            excerpt.GetProperty("text").GetString(),
            JsonElement.Parse(shown.Out).GetProperty("text").GetString()![start..end]);
    }

    [Fact]
    public async Task Samples_are_loaded_once_and_into_a_collection_of_their_own()
    {
        await AskAsync("what did Biegun say in Seoul?");
        var first = await program.RunAsync("stats", "--json");
        await AskAsync("what did Biegun say in Seoul?");
        var second = await program.RunAsync("stats", "--json");

        var collections = JsonElement.Parse(first.Out).GetProperty("collections");
        Assert.Equal("samples", Assert.Single(collections.EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(Counts(first.Out), Counts(second.Out));
    }

    private async Task<JsonElement> AskAsync(string question)
    {
        var run = await program.RunAsync("ask", question, "--samples", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonElement.Parse(run.Out);
    }

    private static (int Articles, int Versions) Counts(string stats)
    {
        var read = JsonElement.Parse(stats);
        return (read.GetProperty("articles").GetInt32(), read.GetProperty("versions").GetInt32());
    }
}
