using System.Text;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class JsonLinesTests : ReaderTest
{
    [Fact]
    public async Task A_line_gives_all_its_fields()
    {
        var article = await ReadArticle("a.jsonl", ArticleLine.With("outlet", "\"Harbour News\""));

        Assert.Equal("https://www.harbour.example/ferry-1", article.Url.OriginalString);
        Assert.Equal("Ferry sails again", article.Title);
        Assert.Equal("Harbour News", article.Outlet);
        Assert.Equal(["Ada Quay", "Ben Pier"], article.Authors);
        Assert.Equal(PublishedAt.On(new DateOnly(2024, 2, 3)), article.Published);
        Assert.Equal(ArticleLine.Text, article.Text);
    }

    [Fact]
    public async Task The_outlet_is_the_host_without_www_where_the_line_tells_none() =>
        Assert.Equal("harbour.example", (await ReadArticle("a.jsonl", ArticleLine.Good(1))).Outlet);

    [Fact]
    public async Task Authors_may_be_one_text()
    {
        var article = await ReadArticle("a.jsonl", ArticleLine.With("authors", "\"Cleo Mast, Harbour News\""));

        Assert.Equal(["Cleo Mast, Harbour News"], article.Authors);
    }

    [Fact]
    public async Task Only_url_and_text_are_needed()
    {
        var article = await ReadArticle("a.jsonl", """{"url": "https://a.example/1", "text": "Short news."}""");

        Assert.Equal("", article.Title);
        Assert.Empty(article.Authors);
        Assert.Null(article.Published);
    }

    [Fact]
    public async Task A_byte_order_mark_line_ends_of_Windows_and_empty_lines_do_no_harm()
    {
        var outcomes = await ReadFile("a.jsonl", $"\uFEFF{ArticleLine.Good(1)}\r\n\r\n   \r\n{ArticleLine.Good(2)}");

        Assert.Equal(
            ["a.jsonl, line 1", "a.jsonl, line 4"],
            outcomes.Select(outcome => Path.GetFileName(Assert.IsType<ReadOutcome.Read>(outcome).Where)).ToList());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lines_in_UTF_16_are_read(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var lines = encoding.GetBytes(ArticleLine.Good(1) + "\n" + ArticleLine.Good(2));
        var outcomes = await ReadFile("a.jsonl", [.. encoding.GetPreamble(), .. lines]);

        Assert.Equal(
            [ArticleLine.Text, ArticleLine.Text], outcomes.Select(outcome => Assert.IsType<ReadOutcome.Read>(outcome).Article.Text).ToList());
    }

    [Theory]
    [InlineData("{\"url\": \"https://a.example/2\", \"text\": \"Unfin", "valid JSON")]
    [InlineData("good morning", "valid JSON")]
    [InlineData("[1, 2]", "array")]
    [InlineData("7", "number")]
    [InlineData("{}", "no field 'text'; the object has none")]
    public async Task A_line_that_is_no_article_is_refused_with_its_number_and_the_rest_is_read(string line, string reason)
    {
        var outcomes = await ReadFile("a.jsonl", string.Join('\n', ArticleLine.Good(1), line, ArticleLine.Good(3)));

        Assert.IsType<ReadOutcome.Read>(outcomes[0]);
        var refused = Assert.IsType<ReadOutcome.Refused>(outcomes[1]);
        Assert.EndsWith("a.jsonl, line 2", refused.Where, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.IsType<ReadOutcome.Read>(outcomes[2]);
    }

    [Theory]
    [InlineData("url", "5", "'url' holds a number")]
    [InlineData("title", "{\"main\": \"Ferry\"}", "'title' holds an object")]
    [InlineData("text", "[\"Ferry\"]", "'text' holds an array")]
    [InlineData("published", "1706918400", "'published' holds a number")]
    [InlineData("authors", "[\"Ada\", 3]", "'authors' holds a number")]
    [InlineData("authors", "true", "'authors' holds true or false")]
    [InlineData("outlet", "[]", "'outlet' holds an array")]
    public async Task A_field_of_the_wrong_type_is_refused_by_name(string field, string rawJson, string reason)
    {
        var refused = await Refusal("a.jsonl", ArticleLine.With(field, rawJson));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "blank")]
    [InlineData("\"\"", "blank")]
    [InlineData("\" \\n\\t \"", "blank")]
    [InlineData("\"12 + 30 = 42!\"", "no letter")]
    public async Task A_text_without_words_is_refused(string rawJson, string reason)
    {
        var refused = await Refusal("a.jsonl", ArticleLine.With("text", rawJson));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("   ", "missing")]
    [InlineData("/news/ferry", "no whole address")]
    [InlineData("//harbour.example/ferry", "no whole address")]
    [InlineData("harbour.example/ferry", "no whole address")]
    [InlineData("https://", "no whole address")]
    [InlineData("http://harbour.example:99999/", "no whole address")]
    [InlineData("mailto:desk@harbour.example", "no whole address")]
    public async Task A_url_that_is_no_whole_address_is_refused(string url, string reason)
    {
        var refused = await Refusal("a.jsonl", ArticleLine.Of(url, ArticleLine.Text));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_url_is_refused() =>
        Assert.Contains("url is missing", (await Refusal("a.jsonl", ArticleLine.Without("url"))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://www.exämple.example/über?a=1&b=ü#top")]
    [InlineData("HTTP://Harbour.example/Ferry%20one/../two")]
    public async Task A_url_is_kept_as_it_is_written(string url) =>
        Assert.Equal(url, (await ReadArticle("a.jsonl", ArticleLine.Of(url, ArticleLine.Text))).Url.OriginalString);

    [Fact]
    public async Task A_date_that_cannot_be_read_leaves_the_article_undated_with_a_warning()
    {
        var read = await ReadOne("a.jsonl", ArticleLine.With("published", "\"the day before yesterday\""));

        Assert.Null(read.Article.Published);
        Assert.Contains("the day before yesterday", read.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_under_other_field_names_is_told_which_are_there()
    {
        var refused = await Refusal("a.jsonl", """{"url": "https://a.example/1", "headline": "Mill burns", "body": "The mill burned down."}""");

        Assert.Contains("There is no field 'text'; the object has url, headline, body.", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("title")]
    [InlineData("url")]
    public async Task Half_of_a_surrogate_pair_is_refused_by_field(string field)
    {
        var refused = await Refusal("a.jsonl", ArticleLine.With(field, "\"https://a.example/\\ud83d is cut\""));

        Assert.Contains($"'{field}' holds half of a surrogate pair", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_become_replacement_characters_with_a_warning()
    {
        var line = Encoding.Latin1.GetBytes("""{"url": "https://a.example/1", "text": "The café is open."}""");
        var read = await ReadOne("a.jsonl", line);

        Assert.Equal("The caf\uFFFD is open.", read.Article.Text);
        Assert.Contains("U+FFFD", read.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NULs_become_spaces_one_for_one_whether_escaped_or_raw()
    {
        var read = await ReadOne("a.jsonl", "{\"url\": \"https://a.example/1\", \"title\": \"A\\u0000B\", \"text\": \"One\\u0000two\0\0three.\"}");

        Assert.Equal("A B", read.Article.Title);
        Assert.Equal("One two  three.", read.Article.Text);
        Assert.Contains("NUL", read.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_of_excessive_length_is_cut_between_characters_with_a_warning()
    {
        var read = await ReadOne("a.jsonl", ArticleLine.With("title", $"\"x{string.Concat(Enumerable.Repeat("😀", 600))}\""));

        Assert.Equal(999, read.Article.Title.Length);
        Assert.Contains("1,201", read.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_blank_lines_holds_no_article() =>
        Assert.Contains("no article", (await Refusal("a.jsonl", "\n  \n\r\n")).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"2024-02-04T10:00:00Z\"", "\"en-us\"", "2024-02-04T10:00:00+00:00", "en-US")]
    [InlineData("1707040800", "[\"en\"]", "", "")]
    public async Task Last_change_and_language_count_where_they_are_texts(string updated, string language, string expected, string tag)
    {
        var line = $$"""{"url": "https://a.example/1", "text": "The tide was low.", "updated": {{updated}}, "language": {{language}}}""";

        var article = await ReadArticle("a.jsonl", line);

        Assert.Equal((expected, tag), (article.Updated?.ToString() ?? "", article.Language));
    }
}
