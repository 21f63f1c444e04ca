using BriefingBot.Core.Loading;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Fuzzing;

/// <summary>No reader throws, hangs or refuses without a reason, whatever its input has been through. 11,000 spoilt inputs a run.</summary>
public sealed class ReaderFuzzTests
{
    // Far more than a run takes, also on a machine that has much else to do: only what hangs is found by it.
    private static readonly TimeSpan s_maxTime = TimeSpan.FromMinutes(10);

    private readonly SourceReader _reader = new(new() { MaxFileBytes = 1_000_000, MaxArchiveBytes = 4_000_000 });

    [Fact]
    public Task Json_lines() => Fuzz("a.jsonl", 1_500, RealInputs.JsonLines);

    [Fact]
    public Task Json() => Fuzz("a.json", 1_500, RealInputs.Json);

    [Fact]
    public Task Plain_text() => Fuzz("a.txt", 1_500, RealInputs.PlainText);

    [Fact]
    public Task Markdown() => Fuzz("a.md", 1_500, RealInputs.Markdown);

    [Fact]
    public Task Pdf() => Fuzz("a.pdf", 1_000, RealInputs.Pdf);

    [Fact]
    public Task Mail() => Fuzz("a.eml", 1_000, RealInputs.Mail);

    [Fact]
    public Task Mailbox() => Fuzz("a.mbox", 500, RealInputs.Mailbox);

    [Fact]
    public Task Zip() => Fuzz("a.zip", 1_000, RealInputs.Zip);

    [Fact]
    public Task Tar() => Fuzz("a.tar", 500, RealInputs.Tar);

    [Fact]
    public Task Sitemap() => Fuzz("a.xml", 500, RealInputs.Sitemap);

    [Fact]
    public Task Opml() => Fuzz("a.opml", 500, RealInputs.Opml);

    private async Task Fuzz(string name, int inputs, byte[][] good)
    {
        Assert.All(good, bytes => Assert.NotEmpty(bytes));
        await Mutation.Of(good)
            .SampleAsync(async bytes => await Check(name, bytes), iter: inputs, threads: 2, print: bytes => $"{name}: {Convert.ToBase64String(bytes)}")
            .WaitAsync(s_maxTime, TestContext.Current.CancellationToken);
    }

    private async Task Check(string name, byte[] bytes)
    {
        var document = new SourceDocument(name, bytes, new("file:///" + name)) { MaxUnpackedBytes = 4_000_000 };
        var count = 0;
        await foreach (var finding in _reader.FindAsync(document, CancellationToken.None))
        {
            count++;
            Check(finding);
        }

        Assert.True(count > 0, "Nothing was said of it.");
    }

    private static void Check(Finding finding)
    {
        if (finding is not Finding.Outcome { Value: var outcome })
        {
            Assert.True(finding is Finding.Feed or Finding.Links { List.Links.Count: > 0 });
            return;
        }

        var (where, words) = outcome switch
        {
            ReadOutcome.Read read => (read.Where, read.Article.Text),
            ReadOutcome.Refused refused => (refused.Where, refused.Reason),
            ReadOutcome.Noted noted => (noted.Where, noted.Warning),
            _ => ("", ""),
        };
        Assert.False(string.IsNullOrWhiteSpace(where));
        Assert.False(string.IsNullOrWhiteSpace(words));
    }
}
