using System.Text;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Tests;

public sealed class KindDetectorTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>\n<title>x</title>")]
    [InlineData("  <HTML lang=en>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- saved --> <!-- twice -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("\uFEFF<!doctype html>")]
    [InlineData("<head>")]
    public void A_page_is_told_by_its_first_tag(string content) => AssertKind(SourceKind.Html, content, SourceKind.PlainText);

    [Theory]
    [InlineData("{\"url\": \"x\"}", nameof(SourceKind.JsonLines))]
    [InlineData("{\"url\": \"x\"}\n{\"url\": \"y\"}\n", nameof(SourceKind.JsonLines))]
    [InlineData("{\"url\": \"x\"\r\n, \"text\": \"y\"}", nameof(SourceKind.Json))]
    [InlineData("{\n\"url\": \"x\"}", nameof(SourceKind.Json))]
    [InlineData("[\n {\"url\": \"x\"}]", nameof(SourceKind.Json))]
    [InlineData("[{\"url\": \"x\"}]", nameof(SourceKind.Json))]
    public void JSON_is_told_by_its_brackets_and_lines_by_a_first_line_that_ends(string content, string expected) =>
        AssertKind(Enum.Parse<SourceKind>(expected), content, SourceKind.Unknown);

    [Theory]
    [InlineData("[Update] The ferry sails again.", nameof(SourceKind.PlainText))]
    [InlineData("[The ferry](https://a.example/1) sails again.", nameof(SourceKind.Markdown))]
    [InlineData("{ferry}", nameof(SourceKind.PlainText))]
    [InlineData("<b>The ferry</b> sails again.", nameof(SourceKind.Markdown))]
    [InlineData("<p>The ferry</p>", nameof(SourceKind.Html))]
    [InlineData("<header>The ferry</header>", nameof(SourceKind.PlainText))]
    public void The_name_decides_where_the_content_does_not(string content, string named) =>
        AssertKind(Enum.Parse<SourceKind>(named), content, Enum.Parse<SourceKind>(named));

    [Theory]
    [InlineData("%PDF-1.7 …", "a PDF")]
    [InlineData("PK\u0003\u0004 …", "a ZIP archive")]
    [InlineData("{\\rtf1\\ansi", "an RTF document")]
    [InlineData("GIF89a", "a picture")]
    [InlineData("SQLite format 3\0", "a database")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\">", "a feed")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "a feed")]
    [InlineData("The ferry sails again.", ".jsonl")]
    public void What_cannot_be_read_is_told_by_name(string content, string reason)
    {
        var detected = KindDetector.Detect(Encoding.UTF8.GetBytes(content), SourceKind.Unknown);

        Assert.Contains(reason, detected.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_format_is_refused_though_its_name_is_known() =>
        Assert.NotNull(KindDetector.Detect("%PDF-1.7"u8, SourceKind.PlainText).Problem);

    [Theory]
    [InlineData("news.JSONL", nameof(SourceKind.JsonLines))]
    [InlineData("news.ndjson.gz", nameof(SourceKind.JsonLines))]
    [InlineData("a.b/news.json", nameof(SourceKind.Json))]
    [InlineData("news.htm", nameof(SourceKind.Html))]
    [InlineData("news.markdown", nameof(SourceKind.Markdown))]
    [InlineData("news.text.GZ", nameof(SourceKind.PlainText))]
    [InlineData("news.tar.gz", nameof(SourceKind.Unknown))]
    [InlineData("txt", nameof(SourceKind.Unknown))]
    [InlineData("news.averylongfileextension", nameof(SourceKind.Unknown))]
    [InlineData(".gz", nameof(SourceKind.Unknown))]
    public void The_ending_of_a_name_tells_a_kind(string name, string expected) =>
        Assert.Equal(expected, FileName.KindOf(name).ToString());

    private static void AssertKind(SourceKind expected, string content, SourceKind named) =>
        Assert.Equal(new DetectedKind(expected), KindDetector.Detect(Encoding.UTF8.GetBytes(content), named));
}
