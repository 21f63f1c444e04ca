using System.Text;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class GzipTests : ReaderTest
{
    private const int Articles = 400;

    // Random digits do not pack well, so that a cut in the middle falls between articles.
    private static readonly byte[] s_lines = Encoding.UTF8.GetBytes(string.Concat(Lines()));

    [Theory]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.jsonl")]
    [InlineData("download")]
    public async Task Gzip_is_told_by_its_first_bytes_whatever_the_name(string name)
    {
        var outcomes = await ReadFile(name, Packed.Gzip(s_lines));

        Assert.Equal(Articles, outcomes.OfType<ReadOutcome.Read>().Count());
    }

    [Fact]
    public async Task A_name_that_ends_in_gz_does_not_make_a_file_gzip() =>
        Assert.Equal(Articles, (await ReadFile("a.jsonl.gz", s_lines)).OfType<ReadOutcome.Read>().Count());

    [Fact]
    public async Task Two_packed_files_joined_are_read_as_one()
    {
        var outcomes = await ReadFile("a.jsonl.gz", [.. Packed.Gzip(s_lines), .. Packed.Gzip(s_lines)]);

        Assert.Equal(2 * Articles, outcomes.OfType<ReadOutcome.Read>().Count());
    }

    [Fact]
    public async Task A_file_that_is_cut_off_keeps_what_came_before_and_is_told_once()
    {
        var packed = Packed.Gzip(s_lines);
        var outcomes = await ReadFile("a.jsonl.gz", packed[..(packed.Length / 2)]);

        Assert.InRange(outcomes.OfType<ReadOutcome.Read>().Count(), Articles / 3, Articles * 2 / 3);
        Assert.Contains("cut off", Assert.IsType<ReadOutcome.Refused>(outcomes[^1]).Reason, StringComparison.Ordinal);
        Assert.Single(outcomes.OfType<ReadOutcome.Refused>());
    }

    [Fact]
    public async Task A_file_that_lacks_only_its_checksum_keeps_every_article_and_is_told()
    {
        var outcomes = await ReadFile("a.jsonl.gz", Packed.Gzip(s_lines)[..^8]);

        Assert.Equal(Articles, outcomes.OfType<ReadOutcome.Read>().Count());
        Assert.IsType<ReadOutcome.Refused>(outcomes[^1]);
    }

    [Fact]
    public async Task A_file_that_is_damaged_keeps_nearly_all_that_came_before()
    {
        var packed = Packed.Gzip(s_lines);
        packed[^6] ^= 0x55;
        var outcomes = await ReadFile("a.jsonl.gz", packed);

        Assert.InRange(outcomes.OfType<ReadOutcome.Read>().Count(), Articles - 10, Articles);
        Assert.Contains("damaged", Assert.IsType<ReadOutcome.Refused>(outcomes[^1]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_which_only_the_head_is_left_is_refused() =>
        Assert.Contains("cut off", (await Refusal("a.jsonl.gz", Packed.Gzip(s_lines)[..5])).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_is_cut_off_is_refused_as_a_whole()
    {
        var page = Packed.Gzip(Encoding.UTF8.GetBytes($"<html><body><p>{string.Join(' ', Lines())}</p></body></html>"));

        Assert.Contains("cut off", (await Refusal("a.html.gz", page[..^20])).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_file_is_unpacked()
    {
        var read = await ReadOne("note.txt.gz", Packed.Gzip("Tides\n\nThe tide was low."u8.ToArray()));

        Assert.Equal("The tide was low.", read.Article.Text);
    }

    [Fact]
    public async Task Gzip_inside_gzip_is_refused() =>
        Assert.Contains(
            "packed twice", (await Refusal("a.gz", Packed.Gzip(Packed.Gzip(s_lines)))).Reason, StringComparison.Ordinal);

    private static IEnumerable<string> Lines()
    {
        var random = new Random(7);
        for (var number = 1; number <= Articles; number++)
        {
            var depths = string.Join(' ', Enumerable.Range(0, 30).Select(_ => random.Next(10_000)));
            yield return ArticleLine.Of($"https://a.example/{number}", $"Depths in the channel: {depths}") + "\n";
        }
    }
}
