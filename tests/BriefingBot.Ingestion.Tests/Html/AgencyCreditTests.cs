namespace BriefingBot.Ingestion.Tests.Html;

public sealed class AgencyCreditTests : PageTest
{
    [Theory]
    [InlineData("(Yonhap)", "Yonhap")]
    [InlineData("(dpa)", "dpa")]
    [InlineData("— Reuters", "Reuters")]
    [InlineData("AFP/dpa", "AFP/dpa")]
    [InlineData("Associated Press.", "Associated Press")]
    public void An_agency_alone_at_the_end_is_the_credit_and_no_paragraph(string line, string credit)
    {
        var page = Extract(Page("", "", First, Second, line));

        Assert.Equal((credit, $"{First}\n\n{Second}"), (page.Credit, page.Text));
    }

    [Theory]
    [InlineData(" (Yonhap)", "Yonhap")]
    [InlineData(" (ats/nxp)", "ats/nxp")]
    [InlineData(" — Reuters", "Reuters")]
    public void An_agency_behind_the_last_sentence_is_the_credit_and_stays(string end, string credit)
    {
        var page = Extract(Page("", "", First, Second + end));

        Assert.Equal((credit, $"{First}\n\n{Second}{end}"), (page.Credit, page.Text));
    }

    [Theory]
    [InlineData("(Laughter)")]
    [InlineData("That was the end of the pump")]
    [InlineData("He works for Reuters")]
    public void Another_last_line_is_text(string line)
    {
        var page = Extract(Page("", "", First, Second, line));

        Assert.Equal(("", $"{First}\n\n{Second}\n\n{line}"), (page.Credit, page.Text));
    }

    [Fact]
    public void A_page_that_holds_an_agency_alone_keeps_it_as_its_text() => Assert.Equal("(Yonhap)", Extract("<article><p>(Yonhap)</p></article>").Text);
}
