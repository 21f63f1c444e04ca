using System.Text;
using BriefingBot.Ingestion.Tests.Archives;
using BriefingBot.Ingestion.Tests.Mail;
using BriefingBot.Ingestion.Tests.Pdf;

namespace BriefingBot.Ingestion.Tests.Fuzzing;

/// <summary>Good inputs of every kind, to be spoilt.</summary>
internal static class RealInputs
{
    private const string Story = "The ferry to the island is back in service after four days of storm, and the first boat left the quay at seven.";

    private static readonly string s_mail = AMail.Multipart(
        "mixed",
        AMail.Multipart("alternative", AMail.Part("text/plain; format=flowed", Story + "\n-- \nAda"), AMail.Part("text/html", $"<p>{Story}</p><p>{Story}</p>")),
        AMail.Part("text/plain; name=\"=?utf-8?q?notes=2Etxt?=\"", Story, "attachment"),
        AMail.Part("message/rfc822", AMail.Of(Story)));

    public static byte[][] JsonLines { get; } = Texts(ArticleLine.Good(1) + "\n" + ArticleLine.With("authors", "\"A\\ud83d\\ude00\"") + "\r\n\n" + ArticleLine.Good(3));

    public static byte[][] Json { get; } =
        [.. Texts($"[{ArticleLine.Good(1)},\n {ArticleLine.Good(2)}]", "{\n\"url\": \"https://a.example/1\",\n\"text\": \"x [{\\\"\"}"), Encoding.Unicode.GetBytes($"[{ArticleLine.Good(1)}]")];

    public static byte[][] PlainText { get; } =
        [.. Texts($"Title: Tide\nUrl: https://a.example/1\nDate: 2024-02-03\n\n{Story}\n\n{Story}", Story), Encoding.BigEndianUnicode.GetBytes(Story), Encoding.Latin1.GetBytes("Fähre. " + Story)];

    public static byte[][] Markdown { get; } =
        Texts($"---\ntitle: \"Tide\"\nauthors: [A, B]\nlang: en\n---\n# Tide\n\n{Story}\n\n> * {Story}\n>   1. a\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>{Story}</div>\n```\ncode\n```\n[a]: b \"c\"");

    public static byte[][] Pdf { get; } =
    [
        new APdf().Titled("Tide and ferry").Line("Tide and ferry", 60, 760, 22).Line("By Ada Quay", 60, 735).Column(Story, 60, 700, 220).Column(Story, 320, 700, 220).Build(),
        new APdf().Column(Story, 60, 700, 470, indent: 20).Line("1", 290, 20).NextPage().Picture().Line("2", 290, 20).Build(),
        new APdf().Column(Story, 60, 700, 470).BuildLocked(),
    ];

    public static byte[][] Mail { get; } = Texts(s_mail, AMail.Of(Story, "List-Id: <a.b>\nArchived-At: <https://a.example/1>\nContent-Type: text/html; charset=koi8-r\n"));

    public static byte[][] Mailbox { get; } = Texts($"From a@b.example Sat Feb  3 09:30:00 2024\n{s_mail}\n\nFrom a@b.example Sat Feb  3 09:30:00 2024\n{AMail.Of(">From afar. " + Story)}\n");

    public static byte[][] Zip { get; } =
    [
        AnArchive.Zip(("a/b.txt", Encoding.UTF8.GetBytes(Story)), ("c.jsonl", JsonLines[0]), ("d.zip", AnArchive.Zip(("e.md", Story))), ("f.eml", Mail[1])),
        AnArchive.Locked(AnArchive.Zip(("../a.txt", Story), ("b.json", ArticleLine.Good(1)))),
    ];

    public static byte[][] Tar { get; } = [AnArchive.Tar(("a/b.txt", Story), ("c.jsonl", ArticleLine.Good(1)), ("d.html", $"<p>{Story}</p>")), Packed.Gzip(AnArchive.Tar(("a.txt", Story)))];

    public static byte[][] Sitemap { get; } = Texts(
        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>https://a.example/1</loc><lastmod>2024-02-03</lastmod><news:news><news:title>Tide &amp; ferry</news:title><news:publication_date>2024-02-03T09:30:00+01:00</news:publication_date></news:news></url></urlset>",
        "<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>");

    public static byte[][] Opml { get; } = Texts(
        "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>Feeds</title></head><body><outline text=\"News\"><outline type=\"rss\" text=\"Harbour\" xmlUrl=\"https://a.example/feed\"/></outline></body></opml>");

    private static byte[][] Texts(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
