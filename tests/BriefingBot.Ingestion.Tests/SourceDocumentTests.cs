using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Tests.Archives;

namespace BriefingBot.Ingestion.Tests;

public sealed class SourceDocumentTests
{
    private const string Page = "<html><body><p>The tide was low on Monday, and the boats lay in the mud.</p></body></html>";
    private const string Line = """{"url":"https://a.example/1","text":"The tide was low."}""";

    private readonly SourceReader _reader = new(new());

    [Theory]
    [InlineData("a.txt", "Tides\n\nThe tide was low.")]
    [InlineData("a.md", "# Tides\n\nThe tide was low.")]
    [InlineData("a.html", Page)]
    [InlineData("a.html", "<div><p>The tide was low on Monday.</p></div>")]
    [InlineData("a.json", Line)]
    [InlineData("a.jsonl", Line)]
    [InlineData("a.json", "[" + Line + "]")]
    public async Task A_file_that_is_what_its_name_says_is_read(string name, string content) =>
        Assert.IsType<ReadOutcome.Read>(await Only(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("a.txt", Page, "holds HTML")]
    [InlineData("a.txt", Line, "holds JSON Lines")]
    [InlineData("a.json", Page, "holds HTML")]
    [InlineData("a.html", "The tide was low.", "says HTML")]
    [InlineData("a.jsonl", "The tide was low.", "says JSON Lines")]
    [InlineData("a.txt", "%PDF-1.7", "a PDF")]
    [InlineData("a.md", "PK\u0003\u0004", "a ZIP archive")]
    [InlineData("a.txt.gz", "The tide was low.", "not packed")]
    [InlineData("a.txt", "", "empty")]
    public async Task A_name_that_lies_is_refused(string name, string content, string words) =>
        Assert.Contains(words, Refusal(await Only(name, Encoding.Latin1.GetBytes(content))), StringComparison.Ordinal);

    [Fact]
    public async Task What_nobody_can_read_is_no_text()
    {
        var noise = new byte[5000];
        new Random(5).NextBytes(noise);

        Assert.Contains("no person can read", Refusal(await Only("a.txt", noise)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_in_utf_16_is_text() =>
        Assert.IsType<ReadOutcome.Read>(await Only("a.txt", Encoding.Unicode.GetBytes("The tide was low on Monday.")));

    [Fact]
    public async Task A_packed_file_is_unpacked_under_its_own_ending()
    {
        Assert.IsType<ReadOutcome.Read>(await Only("a.txt.gz", Packed.Gzip("The tide was low."u8.ToArray())));
        Assert.Contains("does not end in .gz", Refusal(await Only("a.txt", Packed.Gzip("The tide was low."u8.ToArray()))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_bomb_is_cut_off() =>
        Assert.Contains("more than 1,000,000 bytes unpacked", Refusal(await Only("a.txt.gz", Packed.Gzip(new byte[50_000_000]))), StringComparison.Ordinal);

    [Fact]
    public async Task An_archive_that_unpacks_to_too_much_names_no_setting_that_does_not_help()
    {
        var zip = AnArchive.Zip(("a.txt", string.Join(' ', Enumerable.Range(0, 400_000))));

        var reason = Refusal(await Only("a.zip", zip));

        Assert.Contains("more than 1,000,000 bytes unpacked. Unpack it and load the files one by one.", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(IngestionOptions.MaxArchiveBytes), reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_that_is_damaged_is_told_as_such() =>
        Assert.Contains("damaged", Refusal(await Only("a.txt.gz", Packed.Gzip("The tide was low."u8.ToArray())[..^6])), StringComparison.Ordinal);

    [Fact]
    public async Task An_article_without_an_address_gets_the_documents()
    {
        var read = Assert.IsType<ReadOutcome.Read>(await Only("a.txt", "The tide was low."u8.ToArray()));

        Assert.Equal("file:///a.txt", read.Article.Url.AbsoluteUri);
    }

    private static string Refusal(ReadOutcome outcome) => Assert.IsType<ReadOutcome.Refused>(outcome).Reason;

    private async Task<ReadOutcome> Only(string name, byte[] content) => Assert.Single(await _reader
        .ReadAsync(new SourceDocument(name, content, new("file:///" + name)) { MustFitName = true, MaxUnpackedBytes = 1_000_000 }, default)
        .ToListAsync());
}
