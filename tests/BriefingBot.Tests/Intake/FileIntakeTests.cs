using System.IO.Compression;
using System.Text;
using BriefingBot.Chat.Ports;

namespace BriefingBot.Tests.Intake;

public sealed class FileIntakeTests : IntakeLab
{
    [Theory]
    [InlineData("notes.txt", "file:///notes.txt")]
    [InlineData("C:\\secret\\my notes.TXT", "file:///my%20notes.TXT")]
    [InlineData("../../etc/notes.txt", "file:///notes.txt")]
    public async Task A_file_is_loaded_under_its_name_without_folders(string name, string address)
    {
        await Load(name, "Tides\n\nThe tide was low on Monday.");

        var article = Assert.Single(await Saved());
        Assert.Equal((address, "Tides", "The tide was low on Monday."), (article.Url.AbsoluteUri, article.Title, article.Text));
    }

    [Fact]
    public async Task A_corrected_file_becomes_a_further_version()
    {
        await Load("notes.txt", "The tide was low on Monday.");

        Assert.Equal(1, (await Load("notes.txt", "The tide was low on Tuesday.")).Updated);
    }

    [Theory]
    [InlineData("paper.pdf", "%PDF-1.7", "The PDF is broken")]
    [InlineData("paper.pdf", "<!doctype html><p>Tide.</p>", "it holds HTML")]
    [InlineData("mail.eml", "From: a@b.example\nTo: c@d.example\nSubject: Tide\n\n", "The mail has no text")]
    [InlineData("mail.msg", "x", "Outlook's own format")]
    [InlineData("news.zip", "Tide.", "says a ZIP archive")]
    [InlineData("feed.xml", "<svg/>", "Neither content nor name tell a kind")]
    [InlineData("paper.txt", "%PDF-1.7", "a PDF")]
    [InlineData("page.txt", "<!doctype html><p>Tide.</p>", "it holds HTML")]
    [InlineData("run.exe", "MZ", "Files of this kind are not read")]
    [InlineData("noending", "Tide.", "Files of this kind are not read")]
    [InlineData("empty.txt", "", "The file is empty")]
    [InlineData("broken.jsonl", "{\"url\":", "no valid JSON")]
    public async Task What_cannot_be_read_is_told(string name, string content, string words)
    {
        var failure = await Assert.ThrowsAsync<IntakeException>(() => Load(name, content));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.Empty(await Saved());
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused()
    {
        Options.MaxAttachmentBytes = 10;

        Assert.Equal(10, Articles.MaxFileBytes);
        var failure = await Assert.ThrowsAsync<IntakeException>(() => Load("notes.txt", "The tide was low."));
        Assert.Contains("at most 10 are taken", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_an_archive_are_loaded()
    {
        using var packed = new MemoryStream();
        await using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("tides/notes.txt").OpenAsync(Cancellation);
            await entry.WriteAsync("The tide was low."u8.ToArray(), Cancellation);
        }

        await Articles.LoadFileAsync(Collection, "news.zip", packed.ToArray(), null, Cancellation);

        Assert.Equal("file:///news.zip#/tides/notes.txt", Assert.Single(await Saved()).Url.AbsoluteUri);
    }

    [Fact]
    public async Task The_newest_pages_of_a_sitemap_are_loaded_as_many_as_of_a_feed()
    {
        Options.MaxFeedItems = 2;
        var urls = string.Concat(Enumerable.Range(1, 3).Select(day =>
        {
            Site.With($"/{day}", Page($"Tide {day}"));
            return $"<url><loc>{Site.At($"/{day}")}</loc><lastmod>2026-11-0{day}</lastmod></url>";
        }));

        var report = await Load("sitemap.xml", $"<urlset>{urls}</urlset>");

        Assert.Equal(["Tide 2", "Tide 3"], (await Saved()).Select(article => article.Title).Order());
        Assert.Contains("of which the newest 2 were read", Assert.Single(report.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_with_bad_lines_the_good_ones_are_loaded()
    {
        var report = await Load("set.jsonl", """{"url":"https://one.example/1","text":"The tide was low."}""" + "\nbroken\n");

        Assert.Equal((1, 1), (report.Added, report.RefusedCount));
    }

    [Fact]
    public void Every_ending_that_is_offered_is_taken_also_packed() =>
        Assert.All((string[])[".txt", ".md", ".html", ".json", ".jsonl", ".jsonl.gz", ".pdf", ".eml", ".zip", ".xml", ".tar.gz"], ending => Assert.Contains(ending, Articles.FileEndings));

    [Fact]
    public async Task A_feed_that_breaks_off_is_loaded_as_far_as_it_goes_and_that_is_told()
    {
        var report = await Load("feed.xml", $"<rss><channel><item><title>Tide</title><link>/1</link><description>{Text("Tide")}{Text("Tide")}</description></item>");

        Assert.Equal((1, 0), (report.Added, report.RefusedCount));
        Assert.Contains("breaks off", Assert.Single(report.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_text_is_loaded_to_the_letter()
    {
        await Paste(new("  The tide was low.\r\n", "Tides", "Harbour News", new("https://harbour.example/1"), new(2026, 11, 24)));

        var article = Assert.Single(await Saved());
        Assert.Equal(("  The tide was low.\r\n", "Tides", "Harbour News"), (article.Text, article.Title, article.Outlet));
        Assert.Equal(("https://harbour.example/1", "2026-11-24"), (article.Url.AbsoluteUri, article.Published.ToString()));
    }

    [Fact]
    public async Task Pasted_text_without_an_address_gets_one_of_its_own()
    {
        await Paste(new("The tide was low.", "", "", null, null));
        await Paste(new("The tide was high.", "", "", null, null));

        Assert.Equal(2, (await Saved()).DistinctBy(article => article.Url).Count());
        Assert.Equal(1, (await Paste(new("The tide was low.", "", "", null, null))).Unchanged);
    }

    [Theory]
    [InlineData(" \n", 2026, "no letter")]
    [InlineData("The tide was low.", 2027, "still to come")]
    public async Task Pasted_text_that_is_no_article_is_refused(string text, int year, string words)
    {
        var failure = await Assert.ThrowsAsync<IntakeException>(() => Paste(new(text, "", "", null, new(year, 11, 24))));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_text_above_the_limit_is_refused()
    {
        var failure = await Assert.ThrowsAsync<IntakeException>(() => Paste(new(new('a', Articles.MaxTextLength + 1), "", "", null, null)));

        Assert.Contains("Send it as a .txt file", failure.Message, StringComparison.Ordinal);
    }

    private Task<Core.Loading.LoadReport> Paste(PastedArticle article) => Articles.LoadTextAsync(Collection, article, Cancellation);

    private Task<Core.Loading.LoadReport> Load(string name, string content) =>
        Articles.LoadFileAsync(Collection, name, Encoding.UTF8.GetBytes(content), null, Cancellation);
}
