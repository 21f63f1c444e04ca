using System.Text.Json;
using BriefingBot.Evaluation.Pages;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Evaluation.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Evaluation.Tests.Parity;

/// <summary>The figures of bodies are those of the script that comes with the evaluation data, on the same texts.</summary>
public sealed class PageParityTests : IDisposable
{
    private const int Pages = 12;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bodies_ExtractedTexts_HaveTheScriptsFigures()
    {
        var truth = PageSet.ReadTruth(SharedData.Require("extraction", "dev", "ground-truth.json")).Take(Pages).ToList();
        var folder = SharedData.Require("extraction", "dev", "html");
        var pages = truth.ConvertAll(page => PageSet.Extract(folder, page, TestContext.Current.CancellationToken));
        var printed = await Python.RunAsync(
            [
                SharedData.Require("eval", "score_extraction.py"),
                Written("truth.json", pages, page => page.Truth.ArticleBody ?? ""),
                Written("texts.json", pages, page => page.Page?.Text ?? ""),
            ],
            TestContext.Current.CancellationToken);

        var script = JsonDocument.Parse(printed).RootElement;
        List<Figure> figures = [.. BodyFigures.Of(pages)];
        Assert.All(figures, figure => Assert.Equal(script.GetProperty(figure.Name).GetDouble(), figure.Value!.Value, 4));
        Assert.Equal(Pages, figures[0].Value);
    }

    private string Written(string name, List<ExtractedText> pages, Func<ExtractedText, string> body) => _folder.Write(
        name, JsonSerializer.Serialize(pages.ToDictionary(page => page.Truth.Id, page => new { articleBody = body(page) })));
}
