using System.Text.Json;
using BriefingBot.Evaluation.CommandLine;
using BriefingBot.Evaluation.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Evaluation.Tests.CommandLine;

public sealed class CopiesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Copies_CountsPairsByWhatTheyAre_AndListsThem()
    {
        var ferry = AText.Of(300, 1);
        var articles = _folder.WriteLines(
            "articles.jsonl",
            Line("https://news.example/1", "Ferry stops for the winter", ferry),
            Line("http://www.news.example/1/?utm_source=x", "Ferry stops for the winter", ferry),
            Line("https://courier.example/9", "No boats until March", AText.Corrected(ferry, every: 60)),
            Line("https://news.example/2", "Museum opens", AText.Of(300, 2)));

        Assert.Equal(ExitCodes.Done, await RunAsync("copies", "--articles", articles, "--list", "9", "--json"));

        var figures = JsonElement.Parse(_output.ToString()).GetProperty("all");
        Assert.Equal(
            (4, 3, 1, 2),
            (Count(figures, "articles"), Count(figures, "pairs_80"), Count(figures, "pairs_of_one_address"), Count(figures, "pairs_judged_copies")));
        Assert.Equal(1, figures.GetProperty("found_80").GetDouble());
        Assert.Equal(2, _error.ToString().Split(" Copy\n").Length - 1);
    }

    [Fact]
    public async Task Copies_FloorMissed_Fails()
    {
        var articles = _folder.WriteLines("articles.jsonl", Line("https://news.example/1", "Ferry", AText.Of(300, 1)));

        Assert.Equal(ExitCodes.BoundMissed, await RunAsync("copies", "--articles", articles, "--floor", "articles=2"));
    }

    private static int Count(JsonElement figures, string name) => figures.GetProperty(name).GetInt32();

    private static string Line(string url, string title, string text) =>
        JsonSerializer.Serialize(new { url, title, published = "2020-02-03", text });

    private Task<int> RunAsync(params string[] arguments) => EvaluationCommand
        .Create((_, _) => new FakeAnswers(), _ => throw new NotSupportedException())
        .Parse(arguments)
        .InvokeAsync(new() { Output = _output, Error = _error }, TestContext.Current.CancellationToken);
}
