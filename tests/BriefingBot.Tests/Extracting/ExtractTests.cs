using System.Text.Json;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Extracting;

public sealed class ExtractTests : IDisposable
{
    private const string Sentence = "The ferry came back to the eastern pier on Tuesday after three days of repairs.";

    private const string Page =
        $"<html><head><title>Ferry back</title><meta name=author content='Ada Kai'><meta name=date content='2020-02-03'></head><body><article><h1>Ferry back</h1><p>{Sentence}</p></article></body></html>";

    private readonly TestProgram _program = new();

    [Fact]
    public async Task The_text_is_printed()
    {
        var run = await _program.RunAsync("extract", _program.Write("ferry.html", Page));

        Assert.Equal((0, Sentence, ""), (run.ExitCode, run.Out.Trim(), run.Error));
    }

    [Fact]
    public async Task An_object_tells_what_the_page_tells()
    {
        var run = await _program.RunAsync("extract", _program.Write("ferry.html", Page), "--url", "https://quay.example/ferry", "--json");

        var article = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(Sentence, article.GetProperty("articleBody").GetString());
        Assert.Equal(Sentence, article.GetProperty("text").GetString());
        Assert.Equal("Ferry back", article.GetProperty("title").GetString());
        Assert.Equal("2020-02-03", article.GetProperty("published").GetString());
        Assert.Equal("Ada Kai", article.GetProperty("byline").GetString());
        Assert.Equal("https://quay.example/ferry", article.GetProperty("url").GetString());
    }

    [Fact]
    public async Task An_object_tells_of_the_last_change_the_language_the_place_and_the_agency()
    {
        var page = Page.Replace("<html>", "<html lang=en-GB>", StringComparison.Ordinal)
            .Replace("</head>", "<meta property='article:modified_time' content='2020-02-04T09:00:00Z'></head>", StringComparison.Ordinal)
            .Replace("<p>", "<p>PORT QUAY (AP) — ", StringComparison.Ordinal);

        var run = await _program.RunAsync("extract", _program.Write("ferry.html", page), "--json");

        var article = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(
            ["2020-02-04T09:00:00+00:00", "en-GB", "PORT QUAY", "AP"],
            new[] { "updated", "language", "place", "credit" }.Select(name => article.GetProperty(name).GetString()));
    }

    [Fact]
    public async Task A_date_in_the_future_is_no_date()
    {
        var run = await _program.RunAsync("extract", _program.Write("ferry.html", Page.Replace("2020-02-03", "2031-02-03", StringComparison.Ordinal)), "--json");

        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(run.Out).RootElement.GetProperty("published").ValueKind);
    }

    [Fact]
    public async Task What_the_page_does_not_tell_is_null()
    {
        var run = await _program.RunAsync("extract", _program.Write("bare.html", $"<p>{Sentence}</p>"), "--json");

        var article = JsonDocument.Parse(run.Out).RootElement;
        Assert.All(["title", "published", "byline", "url", "updated", "language", "place", "credit"], name => Assert.Equal(JsonValueKind.Null, article.GetProperty(name).ValueKind));
    }

    [Fact]
    public async Task A_folder_is_extracted_by_the_names_of_its_files()
    {
        var page = _program.Write("ferry.html", Page);
        var output = Path.Combine(Path.GetDirectoryName(page)!, "out.json");

        var run = await _program.RunAsync("extract", "--dir", Path.GetDirectoryName(page)!, "--out", output);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var articles = JsonDocument.Parse(await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal(Sentence, articles.RootElement.GetProperty("ferry").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_folder_given_as_a_page_is_told_how_to_extract_it()
    {
        var folder = Path.GetDirectoryName(_program.Write("ferry.html", Page))!;

        var run = await _program.RunAsync("extract", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a folder. Give --dir DIR --out FILE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_an_article_is_told_and_the_others_are_printed()
    {
        var run = await _program.RunAsync(
            "extract", _program.Write("none.html", "<title>404 not found</title><p>Nothing here.</p>"), _program.Write("ferry.html", Page));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Sentence, run.Out, StringComparison.Ordinal);
        Assert.Contains("none.html: The page says that there is nothing at its address.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give a file or an address")]
    [InlineData("There is no folder", "--dir", "nowhere", "--out", "x.json")]
    [InlineData("--out FILE", "--dir", "nowhere")]
    [InlineData("--dir DIR only", "--out", "x.json")]
    [InlineData("nowhere.html: the file cannot be read", "nowhere.html")]
    [InlineData("not a valid address", "a.html", "--url", "ferry")]
    [InlineData("Give one SOURCE", "a.html", "b.html", "--url", "https://quay.example/ferry")]
    public async Task What_is_wrong_is_told(string message, params string[] arguments)
    {
        var run = await _program.RunAsync(["extract", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();
}
