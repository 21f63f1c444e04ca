using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Tests.Mail;
using BriefingBot.Ingestion.Tests.Pdf;

namespace BriefingBot.Ingestion.Tests.Archives;

public sealed class ArchiveTests : ReaderTest
{
    private const string Page = "<html><head><title>Tide</title></head><body><p>The tide was low on Monday.</p></body></html>";
    private const string Notes = "Boats\n\nThe boats lay in the mud.";

    private static readonly (string, string)[] s_files = [("folder/a.html", Page), ("notes.txt", Notes), ("set.jsonl", ArticleLine.Good(1)), ("logo.png", "x")];

    [Theory]
    [InlineData("news.zip")]
    [InlineData("news.tar")]
    [InlineData("news.tar.gz")]
    [InlineData("news.tgz")]
    [InlineData("whatever.dat")]
    public async Task Files_in_an_archive_are_read_as_files(string name)
    {
        var bytes = name.EndsWith("zip", StringComparison.Ordinal) ? AnArchive.Zip(s_files) : AnArchive.Tar(s_files);

        var outcomes = await ReadFile(name, name.EndsWith("gz", StringComparison.Ordinal) ? Packed.Gzip(bytes) : bytes);

        var reads = outcomes.OfType<ReadOutcome.Read>().ToList();
        Assert.Equal(["The tide was low on Monday.", "The boats lay in the mud.", ArticleLine.Text], reads.Select(read => read.Article.Text));
        Assert.EndsWith($"{name}: folder/a.html", reads[0].Where, StringComparison.Ordinal);
        Assert.Equal(new Uri(Folder.PathOf(name)).AbsoluteUri + "#/folder/a.html", reads[0].Article.Url.AbsoluteUri);
        Assert.Contains("1 file of another kind was passed over: logo.png", Assert.Single(outcomes.OfType<ReadOutcome.Noted>()).Warning, StringComparison.Ordinal);
        Assert.Equal(4, outcomes.Count);
    }

    [Fact]
    public async Task All_kinds_are_read_from_an_archive()
    {
        var zip = AnArchive.Zip(
            ("a.pdf", new APdf().Column("The pier is closed until Friday.", 60, 700, 470).Build()),
            ("b.eml", Encoding.UTF8.GetBytes(AMail.Of("The ferry is back."))),
            ("c.txt.gz", Packed.Gzip(Encoding.UTF8.GetBytes(Notes))),
            ("d.zip", AnArchive.Zip(("e.md", "# Tide\n\nIt was low."))));

        Assert.Equal(
            ["The pier is closed until Friday.", "The ferry is back.", "The boats lay in the mud.", "It was low."],
            (await ReadFile("news.zip", zip)).Cast<ReadOutcome.Read>().Select(read => read.Article.Text));
    }

    [Fact]
    public async Task An_archive_in_an_archive_in_an_archive_is_refused()
    {
        var zip = AnArchive.Zip(("c.zip", AnArchive.Zip(("b.zip", AnArchive.Zip(("a.txt", Notes))))));

        var refused = Assert.IsType<ReadOutcome.Refused>(Assert.Single(await ReadFile("d.zip", zip)));

        Assert.EndsWith("d.zip: c.zip: b.zip", refused.Where, StringComparison.Ordinal);
        Assert.Contains("Unpack it", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/notes.txt", "etc/notes.txt")]
    [InlineData("/news/notes.txt", "news/notes.txt")]
    [InlineData("C:\\temp\\notes.txt", "temp/notes.txt")]
    [InlineData("a/./b/\u0007notes.txt", "a/b/?notes.txt")]
    public async Task Names_that_lead_elsewhere_lead_nowhere(string name, string shown)
    {
        var read = Assert.IsType<ReadOutcome.Read>(Assert.Single(await ReadFile("news.zip", AnArchive.Zip((name, Notes)))));

        Assert.EndsWith("news.zip: " + shown, read.Where, StringComparison.Ordinal);
        Assert.Equal(Folder.PathOf("news.zip"), read.Article.Url.LocalPath);
        Assert.Equal([Folder.PathOf("news.zip")], Directory.GetFiles(Folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_bomb_is_refused_unread_and_its_neighbours_are_read()
    {
        var outcomes = await ReadFile("news.zip", AnArchive.Zip(("bomb.txt", new byte[20_000_000]), ("notes.txt", Encoding.UTF8.GetBytes(Notes))));

        Assert.Contains("packed as tight as no text", Assert.IsType<ReadOutcome.Refused>(outcomes[0]).Reason, StringComparison.Ordinal);
        Assert.IsType<ReadOutcome.Read>(outcomes[1]);
    }

    [Fact]
    public async Task What_is_unpacked_is_bounded_for_the_whole_archive()
    {
        Options.MaxArchiveBytes = 2_000;
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 120).Select(i => $"Depth {i}. ")));

        var outcomes = await ReadFile("news.zip", AnArchive.Zip(("a.txt", text), ("b.txt", text)));

        Assert.IsType<ReadOutcome.Read>(outcomes[0]);
        Assert.Contains("more than 2,000 bytes unpacked", Assert.IsType<ReadOutcome.Refused>(outcomes[1]).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.txt.gz")]
    [InlineData("b.jsonl.gz")]
    public async Task A_bomb_within_an_entry_is_cut_off(string name)
    {
        Options.MaxArchiveBytes = 1_000_000;

        var refused = Assert.IsType<ReadOutcome.Refused>(Assert.Single(await ReadFile("a.zip", AnArchive.Zip((name, Packed.Gzip(Encoding.UTF8.GetBytes(new string('x', 30_000_000))))))));

        Assert.Contains("more than 1,000,000 bytes unpacked", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tar_that_unpacks_to_too_much_is_cut_off()
    {
        Options.MaxArchiveBytes = 10_000;

        var outcomes = await ReadFile("a.tar.gz", Packed.Gzip(AnArchive.Tar(("a.txt", Notes), ("bomb.txt", new string('x', 5_000_000)), ("b.txt", Notes))));

        Assert.IsType<ReadOutcome.Read>(outcomes[0]);
        Assert.Contains("bomb.txt and what follows were not unpacked", Assert.IsType<ReadOutcome.Refused>(outcomes[1]).Reason, StringComparison.Ordinal);
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public async Task Entries_that_are_passed_over_count_towards_what_may_be_unpacked()
    {
        Options.MaxArchiveBytes = 100_000;
        var pictures = Enumerable.Range(0, 1_000).Select(number => ($".hidden{number}", "x"));

        var outcomes = await ReadFile("a.tar.gz", Packed.Gzip(AnArchive.Tar([("a.txt", Notes), .. pictures, ("b.txt", Notes)])));

        Assert.IsType<ReadOutcome.Read>(outcomes[0]);
        Assert.Contains("more than 100,000 bytes unpacked", Assert.IsType<ReadOutcome.Refused>(outcomes[1]).Reason, StringComparison.Ordinal);
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public async Task Entries_with_a_password_are_told_in_one_line()
    {
        var refused = await Refusal("a.zip", AnArchive.Locked(AnArchive.Zip(("a.txt", Notes), ("b.txt", Notes))));

        Assert.Contains("2 entries of the archive are protected with a password", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damage_to_one_entry_leaves_the_others_alone()
    {
        var zip = AnArchive.Zip(("a.txt", Notes + string.Concat(Enumerable.Range(0, 500).Select(i => $" {i * 7919}"))), ("b.txt", Notes));
        Array.Fill<byte>(zip, 0xFF, 60, 200);

        var outcomes = await ReadFile("a.zip", zip);

        Assert.EndsWith("a.zip: a.txt", Assert.IsType<ReadOutcome.Refused>(outcomes[0]).Where, StringComparison.Ordinal);
        Assert.Equal("The boats lay in the mud.", Assert.IsType<ReadOutcome.Read>(outcomes[1]).Article.Text);
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    public async Task An_archive_that_is_cut_off_is_told(string name)
    {
        var whole = name.EndsWith("zip", StringComparison.Ordinal) ? AnArchive.Zip(s_files) : AnArchive.Tar(s_files);
        var bytes = name.EndsWith("gz", StringComparison.Ordinal) ? Packed.Gzip(whole)[..^40] : whole[..(whole.Length / 3)];

        Assert.Contains(await ReadFile(name, bytes), outcome => outcome is ReadOutcome.Refused { Reason: var reason } && (reason.Contains("cut off", StringComparison.Ordinal) || reason.Contains("breaks off", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_office_document_is_told_from_an_archive() =>
        Assert.Contains("office document", (await Refusal("a.docx", AnArchive.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task An_archive_without_anything_to_read_is_refused()
    {
        Assert.Contains("no file of a known kind", (await Refusal("a.zip", AnArchive.Zip(("logo.png", "x"), (".hidden.txt", Notes)))).Reason, StringComparison.Ordinal);
        Assert.Contains("no file of a known kind", (await Refusal("b.zip", AnArchive.Zip(Array.Empty<(string, string)>()))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_entries_than_the_limit_are_left_out_and_told()
    {
        Options.MaxFiles = 2;

        var outcomes = await ReadFile("a.zip", AnArchive.Zip(("a.txt", Notes), ("b.txt", Notes), ("c.txt", Notes)));

        Assert.Equal(2, outcomes.OfType<ReadOutcome.Read>().Count());
        Assert.Contains("more than 2 entries", Assert.IsType<ReadOutcome.Refused>(outcomes[^1]).Reason, StringComparison.Ordinal);
    }
}
