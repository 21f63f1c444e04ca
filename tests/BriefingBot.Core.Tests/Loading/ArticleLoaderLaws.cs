using CsCheck;

namespace BriefingBot.Core.Tests.Loading;

public class ArticleLoaderLaws
{
    /// <summary>Few URLs and few texts, so that both repeat; text 0 is blank.</summary>
    private static readonly Gen<(int Url, int Text)[]> s_source = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3]).Array[0, 40];

    [Fact]
    public async Task EveryArticleIsCountedOnce_AndTheLastOfEachUrlIsCurrent() => await s_source.SampleAsync(async source =>
    {
        var load = new LoadFixture();
        var report = await load.LoadAsync([.. source.Select(piece => LoadFixture.Read(UrlOf(piece.Url), TextOf(piece.Text)))]);

        Assert.Equal(source.Length, report.Added + report.Updated + report.Unchanged + report.RefusedCount);
        Assert.Equal(source.Count(piece => piece.Text == 0), report.RefusedCount);
        Assert.Equal(load.Store.Saved.Count, report.Added + report.Updated);
        foreach (var versions in source.Where(piece => piece.Text > 0).GroupBy(piece => piece.Url, piece => piece.Text))
        {
            var current = load.Store.Saved.Last(saved => saved.Article.Url.OriginalString == UrlOf(versions.Key));
            Assert.Equal(TextOf(versions.Last()), current.Article.Text);
        }
    });

    private static string UrlOf(int url) => $"https://news.example/{url}";

    private static string TextOf(int text) => text == 0 ? " " : $"It rained for {text} days.";
}
