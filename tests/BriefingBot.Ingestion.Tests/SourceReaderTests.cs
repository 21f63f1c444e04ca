using System.Text;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class SourceReaderTests : ReaderTest
{
    [Theory]
    [InlineData("")]
    [InlineData("no such file.jsonl")]
    [InlineData("bad\0name")]
    public async Task A_missing_path_is_refused(string path)
    {
        var refused = Assert.IsType<ReadOutcome.Refused>(Assert.Single(await Read(path)));

        Assert.Contains("no such file or folder", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_refused()
    {
        var path = Folder.Write("held.jsonl", ArticleLine.Good(1));
        await using var holder = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var refused = Assert.IsType<ReadOutcome.Refused>(Assert.Single(await Read(path)));

        Assert.Contains("cannot be opened", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(Folder.Path, "lost.jsonl"), Path.Combine(Folder.Path, "gone.jsonl"));

        var refused = Assert.IsType<ReadOutcome.Refused>(Assert.Single(await Read(Folder.Path)));

        Assert.Contains("cannot be opened", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.jsonl")]
    [InlineData("empty.txt")]
    [InlineData("empty")]
    public async Task An_empty_file_is_refused(string name) =>
        Assert.Contains("empty", (await Refusal(name, "")).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_bad_file_in_a_folder_does_not_stop_the_others()
    {
        Folder.Write("a.jsonl", ArticleLine.Good(1));
        Folder.Write("b.jsonl", "");
        Folder.Write("c.jsonl", ArticleLine.Good(3));

        var outcomes = await Read(Folder.Path);

        Assert.Equal([true, false, true], outcomes.Select(outcome => outcome is ReadOutcome.Read));
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var path = Folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 5_000).Select(number => ArticleLine.Good(number) + "\n")));
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new SourceReader(Options).ReadAsync(path, cancellation.Token))
            {
                read++;
                await cancellation.CancelAsync();
            }
        });
        Assert.InRange(read, 1, 4_999);
    }

    [Fact]
    public async Task A_file_is_closed_when_its_reader_stops_early()
    {
        var lines = Encoding.UTF8.GetBytes(ArticleLine.Good(1) + "\n" + ArticleLine.Good(2));
        var path = Folder.Write("a.jsonl.gz", Packed.Gzip(lines));

        await foreach (var _ in new SourceReader(Options).ReadAsync(path, Cancellation))
        {
            break;
        }

        await using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(alone.CanWrite);
    }

    [Theory]
    [InlineData("a.html", "<html><head><title>Tide</title></head><body><p>The tide was low on Monday.</p></body></html>")]
    [InlineData("a.json", """[{"url": "https://a.example/1", "text": "The tide was low on Monday."}]""")]
    [InlineData("a.jsonl", """{"url": "https://a.example/1", "text": "The tide was low on Monday."}""")]
    [InlineData("a.md", "# Tide\n\nThe tide was low on Monday.")]
    [InlineData("a.txt", "The tide was low on Monday.")]
    public async Task Texts_of_all_kinds_are_read_in_UTF_16_without_a_mark(string name, string content)
    {
        Assert.Equal("The tide was low on Monday.", (await ReadOne(name, new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(content))).Article.Text);
        Assert.Equal("The tide was low on Monday.", (await ReadOne("b" + name, new UnicodeEncoding(bigEndian: true, byteOrderMark: false).GetBytes(content))).Article.Text);
    }
}
