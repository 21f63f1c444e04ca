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
    [InlineData("{\\rtf1\\ansi", "an RTF document")]
    [InlineData("GIF89a", "a picture")]
    [InlineData("SQLite format 3\0", "a database")]
    [InlineData("Rar!\u001A\u0007", "an archive that is neither")]
    [InlineData("The ferry sails again.", ".jsonl")]
    public void What_cannot_be_read_is_told_by_name(string content, string reason)
    {
        var detected = KindDetector.Detect(Encoding.UTF8.GetBytes(content), SourceKind.Unknown);

        Assert.Contains(reason, detected.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", nameof(SourceKind.Mail))]
    [InlineData("From ada@harbour.example Sat Feb  3 09:30:00 2024\n", nameof(SourceKind.Mailbox))]
    public void A_mail_is_told_by_a_header_that_is_longer_than_what_is_looked_at(string before, string expected)
    {
        var hops = string.Concat(Enumerable.Repeat("Received: from a.example by b.example\nX-Hop-With-A-Name: 1\n", 100));
        var header = Encoding.UTF8.GetBytes(before + "Message-ID: <m1@harbour.example>\n" + hops);

        foreach (var shift in Enumerable.Range(0, 60))
        {
            byte[] shifted = [.. Encoding.UTF8.GetBytes(before + $"X-Pad: {new string('x', shift)}\n"), .. header.AsSpan(before.Length)];
            AssertKind(Enum.Parse<SourceKind>(expected), Encoding.UTF8.GetString(shifted.AsSpan(0, Peek.Size)), SourceKind.Unknown);
        }
    }

    [Fact]
    public void A_foreign_format_is_refused_though_its_name_is_known() =>
        Assert.NotNull(KindDetector.Detect("GIF89a"u8, SourceKind.PlainText).Problem);

    [Theory]
    [InlineData("%PDF-1.7 …", nameof(SourceKind.Pdf))]
    [InlineData("\u0001\u0002\u0003\u0004\n%PDF-1.7", nameof(SourceKind.Pdf))]
    [InlineData("PK\u0003\u0004 …", nameof(SourceKind.Zip))]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\">", nameof(SourceKind.Feed))]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\">", nameof(SourceKind.Feed))]
    [InlineData("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">", nameof(SourceKind.Feed))]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [", nameof(SourceKind.Feed))]
    [InlineData("\uFEFF<!-- made by hand --><urlset>", nameof(SourceKind.Sitemap))]
    [InlineData("<sitemapindex>", nameof(SourceKind.Sitemap))]
    [InlineData("<OPML version=\"1.0\">", nameof(SourceKind.Opml))]
    [InlineData("From: a@b.example\r\nDate: Sat, 3 Feb 2024 09:30:00 +0100\r\nSubject: Tide\r\n\r\nLow.", nameof(SourceKind.Mail))]
    [InlineData("Received: from a\n by b\nFrom: a@b.example\n\nLow.", nameof(SourceKind.Mail))]
    [InlineData("From a@b.example Sat Feb  3 09:30:00 2024\nFrom: a@b.example\nTo: c\nSubject: Tide\n\nLow.", nameof(SourceKind.Mailbox))]
    public void The_content_tells_the_kind_without_a_name(string content, string expected) =>
        AssertKind(Enum.Parse<SourceKind>(expected), content, SourceKind.Unknown);

    [Theory]
    [InlineData("Title: Tide\nDate: 2024-02-03\nAuthor: Ada Quay\n\nThe tide was low.")]
    [InlineData("From the pier came a shout.\nNobody: answered.")]
    [InlineData("To: the harbour master\n\nSir, the tide is low.")]
    [InlineData("How a feed begins: with <rss>, <feed> or <rdf:RDF>.")]
    public void Texts_that_look_a_little_like_something_else_stay_texts(string content) => AssertKind(SourceKind.PlainText, content, SourceKind.PlainText);

    [Fact]
    public void Noise_is_no_text_whatever_its_name_says()
    {
        var noise = new byte[4096];
        new Random(5).NextBytes(noise);

        Assert.Contains("no person can read", KindDetector.Detect(noise, SourceKind.PlainText).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news.JSONL", nameof(SourceKind.JsonLines))]
    [InlineData("news.ndjson.gz", nameof(SourceKind.JsonLines))]
    [InlineData("a.b/news.json", nameof(SourceKind.Json))]
    [InlineData("news.htm", nameof(SourceKind.Html))]
    [InlineData("news.markdown", nameof(SourceKind.Markdown))]
    [InlineData("news.text.GZ", nameof(SourceKind.PlainText))]
    [InlineData("news.tar.gz", nameof(SourceKind.Tar))]
    [InlineData("report.PDF", nameof(SourceKind.Pdf))]
    [InlineData("feed.xml", nameof(SourceKind.Unknown))]
    [InlineData("txt", nameof(SourceKind.Unknown))]
    [InlineData("news.averylongfileextension", nameof(SourceKind.Unknown))]
    [InlineData(".gz", nameof(SourceKind.Unknown))]
    public void The_ending_of_a_name_tells_a_kind(string name, string expected) =>
        Assert.Equal(expected, FileName.KindOf(name).ToString());

    private static void AssertKind(SourceKind expected, string content, SourceKind named) =>
        Assert.Equal(new DetectedKind(expected), KindDetector.Detect(Encoding.UTF8.GetBytes(content), named));
}
