using System.Text.Json;
using System.Text.RegularExpressions;

namespace BriefingBot.Tests.WholeProgram;

/// <summary>What users of other systems complained of, each as a test of the whole program named after its thread.</summary>
public sealed partial class ComplaintTests(RealProgram samples) : IClassFixture<RealProgram>, IDisposable
{
    private const string AboutSeoul = "what did Biegun say in Seoul?";

    private readonly RealProgram _program = new();

    [Fact]
    public async Task Onyx_14334_and_3067_an_excerpt_stands_above_its_own_source_and_no_number_stands_for_it()
    {
        var printed = (await samples.RunAsync("ask", AboutSeoul, "--samples")).Out.Split('\n');
        var excerpts = (await AskSamplesAsync()).GetProperty("excerpts").EnumerateArray().ToList();

        Assert.NotEmpty(excerpts);
        var before = default(JsonElement);
        Assert.All(excerpts, excerpt =>
        {
            var link = Array.FindIndex(printed, line => line.Trim() == excerpt.GetProperty("link").GetString());
            var (outlet, title) = (excerpt.GetProperty("outlet").GetString()!, excerpt.GetProperty("title").GetString()!);
            if (printed[link - 1].Trim() == "same article")
            {
                Assert.Equal(before.GetProperty("url").GetString(), excerpt.GetProperty("url").GetString());
            }
            else
            {
                Assert.Contains(outlet, printed[link - 1], StringComparison.Ordinal);
                Assert.Contains(title, printed[link - 1], StringComparison.Ordinal);
            }

            before = excerpt;
            Assert.StartsWith("  “", printed[link - 2], StringComparison.Ordinal);
            Assert.DoesNotMatch(NumberedReference, printed[link - 2]);
        });
    }

    [Fact]
    public async Task AnythingLlm_1859_an_answered_question_does_not_open_the_gate_for_the_next_one()
    {
        const string AboutTokyo = "what did Biegun say in Tokyo?";
        var questions = string.Join('\n', new[] { AboutTokyo, AboutSeoul, AboutTokyo }.Select(
            question => JsonSerializer.Serialize(new { id = question, question, asked = "2021-12-31" })));

        var run = await samples.RunAsync("ask", "--questions", _program.Write("questions.jsonl", questions), "--samples");

        var answers = run.Out.Trim().Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal([false, true, false], answers.Select(answer => answer.GetProperty("answered").GetBoolean()));
        Assert.Equal(answers[0].GetProperty("confidence").GetDouble(), answers[2].GetProperty("confidence").GetDouble());
    }

    [Fact]
    public async Task Worldmonitor_3168_the_printed_answer_and_the_one_for_programs_show_the_same_excerpts()
    {
        var printed = (await samples.RunAsync("ask", AboutSeoul, "--samples")).Out.Split('\n');
        var excerpts = (await AskSamplesAsync()).GetProperty("excerpts").EnumerateArray();

        Assert.Equal(
            excerpts.Select(excerpt => excerpt.GetProperty("link").GetString()),
            printed.Select(line => line.Trim()).Where(line => line.StartsWith("https://", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task DofRag_78_an_answer_from_old_articles_says_how_old_they_are()
    {
        var run = await samples.RunAsync("ask", AboutSeoul, "--samples", "--as-of", "2021-12-31");

        Assert.Contains("16 December 2019", run.Out, StringComparison.Ordinal);
        Assert.Contains("is 2 years old.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NetNewsWire_2328_an_answer_tells_the_days_it_was_looked_for_in()
    {
        var run = await samples.RunAsync("ask", AboutSeoul, "--samples", "--as-of", "2019-12-31");

        Assert.Contains("articles published up to 31 December 2019.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ragflow_9578_a_removed_article_is_neither_quoted_nor_listed_again()
    {
        await IngestAsync(HarbourNews.Lines([1, 2]));
        const string Question = "for how many days will pier 2 be closed?";
        Assert.Contains("pier/2", (await _program.RunAsync("ask", Question, "--json")).Out, StringComparison.Ordinal);

        await _program.RunAsync("articles", "remove", "https://harbour.example/pier/2");

        var again = await _program.RunAsync("ask", Question, "--json");
        Assert.Contains("pier/1", again.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("pier/2", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FeedCord_67_an_article_whose_title_and_date_are_edited_is_updated_and_not_doubled()
    {
        await IngestAsync(HarbourNews.Lines([1]));

        var report = await IngestAsync(HarbourNews.Lines([1])
            .Replace("Repairs at", "UPDATED: Repairs at", StringComparison.Ordinal)
            .Replace("2021-03-05", "2021-03-06", StringComparison.Ordinal));

        Assert.Equal((0, 1), (report.GetProperty("added").GetInt32(), report.GetProperty("updated").GetInt32()));
        Assert.Equal(1, (await StoredNews.OfAsync(_program)).Articles);
        var answer = await _program.RunAsync("ask", "for how many days will pier 1 be closed?");
        Assert.Contains("UPDATED", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BskyRss_249_what_was_loaded_before_a_restart_is_not_loaded_again()
    {
        await IngestAsync(HarbourNews.Lines([1, 2]));

        var report = await IngestAsync(HarbourNews.Lines([1, 2, 3]));

        Assert.Equal((1, 2), (report.GetProperty("added").GetInt32(), report.GetProperty("unchanged").GetInt32()));
    }

    [Fact]
    public async Task Onyx_830_it_answers_without_a_key_and_without_a_network()
    {
        // Whatever asked the network would be sent to a port that nobody listens on.
        const string Nowhere = "http://127.0.0.1:9";
        var variables = new Dictionary<string, string>
        {
            ["HTTP_PROXY"] = Nowhere,
            ["HTTPS_PROXY"] = Nowhere,
            ["ALL_PROXY"] = Nowhere,
            ["NO_PROXY"] = "",
        };
        using var program = ChildProgram.Start(variables, "ask", AboutSeoul, "--samples", "--data", _program.DataFolder);

        var run = await program.EndAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("do our jobs", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    private async Task<JsonElement> AskSamplesAsync() =>
        JsonElement.Parse((await samples.RunAsync("ask", AboutSeoul, "--samples", "--json")).Out);

    private async Task<JsonElement> IngestAsync(string lines)
    {
        var run = await _program.RunAsync("ingest", _program.Write("news.jsonl", lines), "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonElement.Parse(run.Out);
    }

    [GeneratedRegex(@"\[\d+\]|[¹²³]")]
    private static partial Regex NumberedReference { get; }
}
