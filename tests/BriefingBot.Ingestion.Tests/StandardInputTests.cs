using System.Text;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class StandardInputTests
{
    [Fact]
    public async Task The_same_text_is_the_same_article_and_another_is_another()
    {
        var first = await Only("Tides\n\nThe tide was low.");

        Assert.Equal(("Tides", "The tide was low."), (first.Article.Title, first.Article.Text));
        Assert.StartsWith("file:///stdin/", first.Article.Url.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(first.Article.Url, (await Only("Tides\n\nThe tide was low.")).Article.Url);
        Assert.NotEqual(first.Article.Url, (await Only("Tides\n\nThe tide was high.")).Article.Url);
    }

    [Fact]
    public async Task The_kind_is_told_by_the_content()
    {
        Assert.Equal(ArticleLine.Text, (await Only(ArticleLine.Good(1))).Article.Text);
        Assert.Equal("Tide was low.", (await Only("<html><body><p>Tide was low.</p></body></html>")).Article.Text);
    }

    [Fact]
    public async Task Lines_beyond_the_largest_file_are_read_all_the_same()
    {
        var lines = string.Concat(Enumerable.Range(0, 200).Select(number => ArticleLine.Good(number) + "\n"));

        Assert.Equal(200, (await Read(Encoding.UTF8.GetBytes(lines), maxFileBytes: 2_000)).OfType<ReadOutcome.Read>().Count());
    }

    [Fact]
    public async Task Nothing_and_noise_are_refused()
    {
        var noise = new byte[5000];
        new Random(5).NextBytes(noise);

        Assert.Contains("empty", Assert.IsType<ReadOutcome.Refused>(Assert.Single(await Read([]))).Reason, StringComparison.Ordinal);
        Assert.Contains("no person can read", Assert.IsType<ReadOutcome.Refused>(Assert.Single(await Read(noise))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_that_breaks_off_gives_what_came_before_and_says_so()
    {
        using var broken = new BrokenStream(Encoding.UTF8.GetBytes(ArticleLine.Good(1) + "\n" + ArticleLine.Good(2)[..20]));

        var findings = await new SourceReader(new()).FindAsync(broken, TestContext.Current.CancellationToken).ToListAsync();

        Assert.IsType<ReadOutcome.Read>(Assert.IsType<Finding.Outcome>(findings[0]).Value);
        Assert.Contains(findings, finding => finding is Finding.Outcome { Value: ReadOutcome.Refused { Reason: var reason } } && reason.Contains("The line was cut.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Input_that_cannot_be_read_at_all_is_refused()
    {
        using var broken = new BrokenStream([]);

        var finding = Assert.Single(await new SourceReader(new()).FindAsync(broken, TestContext.Current.CancellationToken).ToListAsync());

        Assert.Contains("Nothing could be read", Assert.IsType<ReadOutcome.Refused>(Assert.IsType<Finding.Outcome>(finding).Value).Reason, StringComparison.Ordinal);
    }

    private static async Task<ReadOutcome.Read> Only(string content) =>
        Assert.IsType<ReadOutcome.Read>(Assert.Single(await Read(Encoding.UTF8.GetBytes(content))));

    private static async Task<List<ReadOutcome>> Read(byte[] content, int maxFileBytes = 1_000_000)
    {
        var reader = new SourceReader(new() { MaxFileBytes = maxFileBytes });
        var findings = await reader.FindAsync(new MemoryStream(content), TestContext.Current.CancellationToken).ToListAsync();
        return [.. findings.Select(finding => Assert.IsType<Finding.Outcome>(finding).Value)];
    }
}
