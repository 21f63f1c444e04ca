using System.Text;
using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Tests;

public sealed class PlainTextTests : ReaderTest
{
    [Fact]
    public async Task A_short_first_line_that_stands_alone_is_the_title_and_the_body_is_kept_to_the_letter()
    {
        var article = await ReadArticle("a.txt", "Harbour opens\r\n\r\nThe harbour  opened.\r\n\r\n\tIt was late. \r\n");

        Assert.Equal("Harbour opens", article.Title);
        Assert.Equal("The harbour  opened.\r\n\r\n\tIt was late. \r\n", article.Text);
    }

    [Theory]
    [InlineData("The harbour opened\nafter a week of storm.")]
    [InlineData("The harbour opened.\n\nIt was late.")]
    [InlineData("Harbour opens\n\n")]
    [InlineData("Harbour opens")]
    public async Task Other_first_lines_belong_to_the_body(string text)
    {
        var article = await ReadArticle("a.txt", text);

        Assert.Equal("", article.Title);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public async Task A_long_first_line_belongs_to_the_body()
    {
        var text = string.Concat(Enumerable.Repeat("The harbour opened and ", 10)) + "closed\n\nIt was late.";

        Assert.Equal(text, (await ReadArticle("a.txt", text)).Text);
    }

    [Fact]
    public async Task Header_lines_tell_what_is_known_of_the_article()
    {
        var article = await ReadArticle("a.txt", """
            Title: Harbour opens
            Url: https://www.a.example/harbour
            Outlet: Harbour News
            Authors: Ada Quay, Ben Pier and Cleo Mast
            Published: 2024-02-03T09:30:00+09:00
            Language: English

            The harbour opened.
            """);

        Assert.Equal("Harbour opens", article.Title);
        Assert.Equal("https://www.a.example/harbour", article.Url.OriginalString);
        Assert.Equal("Harbour News", article.Outlet);
        Assert.Equal(["Ada Quay", "Ben Pier", "Cleo Mast"], article.Authors);
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 9, 30, 0, TimeSpan.FromHours(9)), article.Published?.Instant);
        Assert.Equal("The harbour opened.", article.Text);
    }

    [Fact]
    public async Task A_source_is_an_address_or_an_outlet_and_an_author_is_one_name()
    {
        var article = await ReadArticle(
            "a.txt", "Source: Harbour News\nsource: https://a.example/1\nauthor: Quay, Ada\ndate: February 3, 2024\n\nThe harbour opened.");

        Assert.Equal("Harbour News", article.Outlet);
        Assert.Equal("https://a.example/1", article.Url.OriginalString);
        Assert.Equal(["Quay, Ada"], article.Authors);
        Assert.Equal(PublishedAt.On(new DateOnly(2024, 2, 3)), article.Published);
    }

    [Theory]
    [InlineData("Seoul: The envoy arrived.\n\nHe went to bed.")]
    [InlineData("Title: Harbour opens\nThe harbour opened.\n\nIt was late.")]
    [InlineData("Date: it was a Monday when the harbour opened.")]
    public async Task Lines_that_only_look_like_a_header_belong_to_the_body(string text)
    {
        var article = await ReadArticle("a.txt", text);

        Assert.Equal(text, article.Text);
        Assert.Null(article.Published);
        Assert.Equal("", article.Title);
    }

    [Fact]
    public async Task Without_a_url_the_address_of_the_file_stands_and_no_outlet()
    {
        var article = await ReadArticle("50% off #1.txt", "The harbour opened.");

        Assert.True(article.Url.IsFile);
        Assert.EndsWith("/50%25%20off%20%231.txt", article.Url.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("", article.Outlet);
    }

    [Fact]
    public async Task A_url_that_is_no_whole_address_is_refused() =>
        Assert.Contains(
            "no whole address", (await Refusal("a.txt", "Url: /harbour\n\nThe harbour opened.")).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_date_that_cannot_be_read_is_a_warning()
    {
        var read = await ReadOne("a.txt", "Date: 03.02.24\n\nThe harbour opened.");

        Assert.Null(read.Article.Published);
        Assert.Contains("03.02.24", read.Warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234\n\n5678 - 90", "no letter")]
    [InlineData(" \r\n\t", "blank")]
    public async Task A_text_without_words_is_refused(string text, string reason) =>
        Assert.Contains(reason, (await Refusal("a.txt", text)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_beyond_the_byte_limit_is_refused()
    {
        Options.MaxFileBytes = 2_000;

        Assert.Contains("2,000", (await Refusal("a.txt", new string('a', 200_000))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_beyond_the_character_limit_is_refused()
    {
        Options.MaxArticleCharacters = 1_000;

        Assert.Contains("1,001", (await Refusal("a.txt", new string('a', 1_001))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task The_encoding_is_told_by_the_bytes(string encoding, bool hasMark)
    {
        const string text = "Das Café in der Köpenicker Straße öffnet – endlich.";
        var writer = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var read = await ReadOne("a.txt", [.. hasMark ? writer.GetPreamble() : [], .. writer.GetBytes(text)]);

        Assert.Equal(text, read.Article.Text);
        Assert.Null(read.Warning);
    }

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true },
        { "utf-8", false },
        { "utf-16", true },
        { "utf-16", false },
        { "utf-16BE", true },
        { "utf-16BE", false },
        { "utf-32", true },
        { "windows-1252", false },
    };

    [Fact]
    public async Task A_few_NULs_do_not_make_a_text_UTF_16()
    {
        var read = await ReadOne("a.txt", "The harbour\0 opened at last.\0 It was late, and the café was shut.");

        Assert.Equal("The harbour  opened at last.  It was late, and the café was shut.", read.Article.Text);
        Assert.Contains("NUL", read.Warning, StringComparison.Ordinal);
    }
}
