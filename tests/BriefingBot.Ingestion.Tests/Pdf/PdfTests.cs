using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests.Pdf;

public sealed class PdfTests : ReaderTest
{
    private const string First = "The ferry to the island is back in service after four days of storm, and the first boat left the quay at seven in the morning.";
    private const string Second = "More than two hundred people had waited in the hall since Monday, some of them with their animals, and the town had given them beds.";
    private const string Third = "The harbour master said that no boat had been damaged, but that the outer pier would stay closed until a diver had seen its feet.";

    [Fact]
    public async Task A_page_becomes_paragraphs_under_its_headline()
    {
        var pdf = new APdf()
            .Line("Ferry sails again", 60, 760, 24)
            .Line("By Ada Quay and Ben Pier", 60, 730)
            .Line("3 February 2024", 60, 715)
            .Column(First, 60, 680, 470).Column(Second, 60, 630, 470).Column(Third, 60, 580, 470);

        var article = (await ReadOne("ferry.pdf", pdf.Build())).Article;

        Assert.Equal("Ferry sails again", article.Title);
        Assert.Equal(["Ada Quay", "Ben Pier"], article.Authors);
        Assert.Equal("2024-02-03", article.Published.ToString());
        Assert.Equal([First, Second, Third], article.Text.Split("\n\n"));
        Assert.Equal(new Uri(Folder.PathOf("ferry.pdf")), article.Url);
    }

    [Fact]
    public async Task Columns_are_read_one_after_the_other()
    {
        var pdf = new APdf().Line("Ferry sails again", 60, 760, 24)
            .Column(First + " " + Second, 60, 700, 220).Column(Third, 320, 700, 220);

        Assert.Equal([First + " " + Second, Third], (await ReadOne("a.pdf", pdf.Build())).Article.Text.Split("\n\n"));
    }

    [Fact]
    public async Task A_paragraph_that_goes_on_in_the_next_column_or_page_stays_one()
    {
        var half = First.IndexOf(" days", StringComparison.Ordinal);
        var pdf = new APdf().Column(Second, 60, 700, 470).Column(First[..half], 60, 640, 470).NextPage().Column(First[(half + 1)..], 60, 740, 470);

        Assert.Equal([Second, First], (await ReadOne("a.pdf", pdf.Build())).Article.Text.Split("\n\n"));
    }

    [Fact]
    public async Task Paragraphs_without_a_space_between_them_are_told_by_their_indent()
    {
        var pdf = new APdf().Column(First, 60, 700, 300, indent: 14).Column(Second, 60, 700 - (3 * 13.75), 300, indent: 14);

        Assert.Equal([First, Second], (await ReadOne("a.pdf", pdf.Build())).Article.Text.Split("\n\n"));
    }

    [Fact]
    public async Task Words_that_were_parted_are_put_together_and_words_with_a_hyphen_keep_it()
    {
        var pdf = new APdf()
            .Line("The well-known harbour master said that the ser-", 60, 700)
            .Line("vice would begin again on Monday, when the well-", 60, 686)
            .Line("known pilot is back from the mainland.", 60, 672);

        Assert.Equal(
            "The well-known harbour master said that the service would begin again on Monday, when the well-known pilot is back from the mainland.",
            (await ReadOne("a.pdf", pdf.Build())).Article.Text);
    }

    [Fact]
    public async Task What_repeats_on_every_page_and_page_numbers_are_left_out()
    {
        var pdf = new APdf();
        foreach (var (number, text) in (string[])[First, Second, Third] is var texts ? texts.Index() : [])
        {
            _ = number > 0 ? pdf.NextPage() : pdf;
            pdf.Line($"Harbour News, issue 12, page {number + 1}", 60, 815, 9).Column(text, 60, 700, 470).Line($"{number + 1}", 290, 25, 9);
        }

        Assert.Equal([First, Second, Third], (await ReadOne("a.pdf", pdf.Build())).Article.Text.Split("\n\n"));
    }

    [Fact]
    public async Task A_headline_stays_though_it_runs_along_the_pages()
    {
        var pdf = new APdf().Line("Ferry sails again", 60, 800, 22).Line("Ferry sails again", 400, 820, 8).Column(First, 60, 700, 470)
            .NextPage().Line("Ferry sails again", 400, 820, 8).Column(Second, 60, 700, 470);

        var article = (await ReadOne("a.pdf", pdf.Build())).Article;

        Assert.Equal("Ferry sails again", article.Title);
        Assert.Equal([First, Second], article.Text.Split("\n\n"));
    }

    [Theory]
    [InlineData("Ferry sails again", "Ferry sails again")]
    [InlineData("Microsoft Word - ferry_final2.docx", "")]
    [InlineData("Untitled", "")]
    [InlineData("ferry.indd", "")]
    public async Task A_title_in_the_properties_counts_where_it_is_one(string told, string title) =>
        Assert.Equal(title, (await ReadOne("a.pdf", new APdf().Titled(told).Column(First, 60, 700, 470).Build())).Article.Title);

    [Fact]
    public async Task The_day_on_which_the_file_was_made_is_no_publication()
    {
        var read = await ReadOne("a.pdf", new APdf().Column(First, 60, 700, 470).Build());

        Assert.Null(read.Article.Published);
        Assert.Empty(read.Article.Authors);
    }

    [Fact]
    public async Task The_day_of_the_last_change_is_no_publication() => Assert.Null(
        (await ReadOne("a.pdf", new APdf().Line("Updated: 3 February 2024", 60, 730).Column(First, 60, 700, 470).Build())).Article.Published);

    [Fact]
    public async Task A_page_that_is_a_picture_is_told()
    {
        var read = await ReadOne("a.pdf", new APdf().Column(First, 60, 700, 470).NextPage().Picture().Build());

        Assert.Equal(First, read.Article.Text);
        Assert.Contains("1 of its 2 pages hold a picture", read.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_is_refused_and_says_what_to_do() =>
        Assert.Contains("text recognition", (await Refusal("a.pdf", new APdf().Picture().Build())).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_PDF_without_anything_on_it_is_refused() =>
        Assert.Contains("holds no text", (await Refusal("a.pdf", new APdf().Build())).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_PDF_with_a_password_is_refused() =>
        Assert.Contains("protected with a password", (await Refusal("a.pdf", new APdf().Column(First, 60, 700, 470).BuildLocked())).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>")]
    [InlineData("not a PDF at all")]
    public async Task A_broken_PDF_is_refused(string content) =>
        Assert.IsType<ReadOutcome.Refused>(Assert.Single(await ReadFile("a.pdf", content)));

    [Fact]
    public async Task A_PDF_is_told_by_its_content()
    {
        var outcomes = await ReadFile("a.txt", new APdf().Column(First, 60, 700, 470).Build());

        Assert.Equal(First, Assert.IsType<ReadOutcome.Read>(outcomes[0]).Article.Text);
        Assert.Contains("says text, but it holds a PDF", Assert.IsType<ReadOutcome.Noted>(outcomes[1]).Warning, StringComparison.Ordinal);
    }
}
