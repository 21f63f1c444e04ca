using BriefingBot.Core.Loading;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests;

public sealed class NewsSetTests : ReaderTest
{
    [Fact]
    public async Task The_small_news_set_is_read_whole()
    {
        var folder = EvaluationData.Find();
        Assert.SkipWhen(folder is null, $"The evaluation data is not here; set {EvaluationData.Variable} to its folder.");

        var outcomes = await Read(Path.Combine(folder, "newsqa", "small", "articles.jsonl.gz"));

        Assert.Equal(897, outcomes.OfType<ReadOutcome.Read>().Count());
        Assert.Empty(outcomes.OfType<ReadOutcome.Refused>());
        Assert.All(outcomes.OfType<ReadOutcome.Read>(), read => Assert.NotNull(read.Article.Published));
    }
}
