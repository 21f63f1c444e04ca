using System.ComponentModel.DataAnnotations;
using BriefingBot.Core.Loading;
using BriefingBot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Core.Tests.Loading;

public class ArticleLoaderTests
{
    private const string Url = "https://news.example/1";

    [Fact]
    public async Task NewArticles_AreSavedWithTheirPassages()
    {
        var load = new LoadFixture();
        var report = await load.LoadAsync(
            LoadFixture.Read(Url, "It rained. It snowed."), LoadFixture.Read("https://news.example/2", "It was dry."));

        Assert.Equal((2, 0, 0, 2, 0), (report.Added, report.Updated, report.Unchanged, report.Passages, report.RefusedCount));
        var saved = load.Store.Saved.Single(prepared => prepared.Article.Url.OriginalString == Url);
        var passage = Assert.Single(saved.Passages);
        Assert.Equal([new(0, 10), new(11, 10)], passage.Passage.Sentences);
        Assert.Equal(2, passage.Embedding.Sentences.Count);
        Assert.Equal(LoadFixture.Start, saved.LoadedAt);
        Assert.Equal(1, load.Index.CatchUps);
    }

    [Fact]
    public async Task AnArticleThatTheStoreHolds_IsNotEmbeddedAgain()
    {
        var embedder = new FakeEmbedder();
        var load = new LoadFixture { Embedder = embedder };
        await load.LoadAsync(LoadFixture.Read(Url));
        var calls = embedder.Calls;

        var report = await load.LoadAsync(LoadFixture.Read(Url));

        Assert.Equal((0, 0, 1, 0), (report.Added, report.Updated, report.Unchanged, report.Passages));
        Assert.Equal(calls, embedder.Calls);
    }

    [Fact]
    public async Task AChangedArticle_BecomesAFurtherVersion()
    {
        var load = new LoadFixture();
        await load.LoadAsync(LoadFixture.Read(Url, "It rained."));
        var report = await load.LoadAsync(LoadFixture.Read(Url, "It snowed."));

        Assert.Equal((0, 1, 0), (report.Added, report.Updated, report.Unchanged));
        Assert.Equal("It snowed.", load.Store.Saved[^1].Article.Text);
    }

    [Fact]
    public async Task VersionsOfOneUrl_AreSavedInTheOrderOfTheSource()
    {
        var load = new LoadFixture { Options = new() { EmbeddingWorkers = 8 } };
        var texts = Enumerable.Range(0, 50).Select(i => $"It rained on day {i}.").ToList();
        var report = await load.LoadAsync([.. texts.Select((text, i) => LoadFixture.Read(i % 2 == 0 ? Url : Url + "#part", text))]);

        Assert.Equal((2, 48), (report.Added, report.Updated));
        Assert.Equal(texts, load.Store.Saved.Select(prepared => prepared.Article.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task TheSameArticleTwiceInASource_IsSavedOnce()
    {
        var report = await new LoadFixture().LoadAsync(LoadFixture.Read(Url), LoadFixture.Read(Url));
        Assert.Equal((1, 0, 1), (report.Added, report.Updated, report.Unchanged));
    }

    [Fact]
    public async Task SentencesAreGivenToTheEmbedder_AsSpansOfThePassage()
    {
        var sentences = new List<string>();
        var load = new LoadFixture
        {
            Options = new() { EmbeddingWorkers = 1 },
            Embedder = new ScriptedEmbedder((_, passage, spans) => sentences.AddRange(spans.Select(span => span.Of(passage).ToString()))),
        };
        var rain = "It" + string.Concat(Enumerable.Repeat(" rained", 130)) + ".";
        await load.LoadAsync(LoadFixture.Read(Url, $"\n{rain}\n\nIt snowed. It was dry."));

        Assert.Equal(["It snowed.", "It was dry."], sentences[^2..]);
        Assert.StartsWith("It rained", sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task PassagesOfOneArticle_AreEmbeddedByAllWorkers()
    {
        using var both = new Barrier(2);
        var met = 0;
        var load = new LoadFixture
        {
            Options = new() { EmbeddingWorkers = 2 },
            Embedder = new ScriptedEmbedder((_, _, _) => Interlocked.Add(ref met, both.SignalAndWait(TimeSpan.FromMinutes(1)) ? 1 : 0)),
        };
        var passage = string.Concat(Enumerable.Repeat("rain ", 120));
        await load.LoadAsync(LoadFixture.Read(Url, passage + "\n\n" + passage));

        Assert.Equal(2, met);
    }

    [Fact]
    public async Task Progress_IsToldAfterEveryArticle()
    {
        var load = new LoadFixture();
        await load.LoadAsync(
            LoadFixture.Read(Url),
            new ReadOutcome.Refused("a.jsonl:2", "No URL."),
            LoadFixture.Read(Url),
            LoadFixture.Read(Url, "It snowed."));

        Assert.Equal([1, 2, 3, 4], load.Progress.Select(progress => progress.Articles));
        Assert.Equal(2, load.Progress[^1].Passages);
    }

    [Fact]
    public async Task Elapsed_IsTheTimeFromTheFirstToTheLastStep()
    {
        var time = new FakeTimeProvider(LoadFixture.Start);
        var load = new LoadFixture
        {
            Time = time,
            Embedder = new ScriptedEmbedder((_, _, _) => time.Advance(TimeSpan.FromSeconds(2))),
            Index = new()
            {
                OnCatchUp = _ =>
                {
                    time.Advance(TimeSpan.FromSeconds(3));
                    return Task.CompletedTask;
                },
            },
        };
        var report = await load.LoadAsync(LoadFixture.Read(Url));

        Assert.Equal(TimeSpan.FromSeconds(2), Assert.Single(load.Progress).Elapsed);
        Assert.Equal(TimeSpan.FromSeconds(5), report.Elapsed);
    }

    [Fact]
    public async Task AnEmptySource_StillLetsTheIndexCatchUp()
    {
        var load = new LoadFixture();
        var report = await load.LoadAsync();
        Assert.Equal((0, 0, 0, 0), (report.Added, report.Updated, report.Unchanged, report.RefusedCount));
        Assert.Equal(1, load.Index.CatchUps);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(65, 1, 1)]
    public void OptionsOutOfRange_AreRefused(int workers, int readAhead, int characters)
    {
        var load = new LoadFixture();
        var options = new LoaderOptions { EmbeddingWorkers = workers, ReadAhead = readAhead, ReadAheadCharacters = characters };
        Assert.Throws<ValidationException>(() => new ArticleLoader(load.Store, load.Embedder, load.Index, load.Time, options));
    }
}
