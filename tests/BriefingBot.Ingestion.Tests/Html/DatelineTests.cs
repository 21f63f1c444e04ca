namespace BriefingBot.Ingestion.Tests.Html;

public sealed class DatelineTests : PageTest
{
    private const string Published = "<meta property='article:published_time' content='2026-01-02T08:15:00Z'>";

    [Theory]
    [InlineData("SEOUL, Dec. 21 (Yonhap) — ", "SEOUL", "2025-12-21", "Yonhap")]
    [InlineData("SEOUL, Jan. 2 (Yonhap) -- ", "SEOUL", "2026-01-02", "Yonhap")]
    [InlineData("WASHINGTON (AP) — ", "WASHINGTON", null, "AP")]
    [InlineData("PORT QUAY, Maine (AP) — ", "PORT QUAY, Maine", null, "AP")]
    [InlineData("Berlin, 3. März (dpa) - ", "Berlin", "2026-03-03", "dpa")]
    [InlineData("Hamburg (dpa/lno) – ", "Hamburg", null, "dpa/lno")]
    [InlineData("NEW YORK, Nov. 19, 2019 /PRNewswire/ -- ", "NEW YORK", "2019-11-19", "PRNewswire")]
    [InlineData("MADRID, 3 de enero de 2026 (EFE) - ", "MADRID", "2026-01-03", "EFE")]
    [InlineData("KYIV — ", "KYIV", null, "")]
    [InlineData("(Reuters) - ", null, null, "Reuters")]
    [InlineData("LIMA (EFE) ", "LIMA", null, "EFE")]
    [InlineData("Lima, 3 de enero (EFE) ", "Lima", "2026-01-03", "EFE")]
    [InlineData("Lima /PRNewswire/ ", "Lima", null, "PRNewswire")]
    [InlineData("LIVE OAK, Fla. (AP) — ", "LIVE OAK, Fla.", null, "AP")]
    [InlineData("Friday (AP) — ", null, null, "AP")]
    [InlineData("BREAKING (Reuters) - ", null, null, "Reuters")]
    public void A_dateline_is_read_and_stays_in_the_text(string opening, string? place, string? day, string credit)
    {
        var page = Extract(Page(Published, "", opening + First, Second));

        Assert.Equal((place, day, credit), (page.Dateline?.Place, page.Dateline?.Day?.ToString("O"), page.Credit));
        Assert.StartsWith(opening + First, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ada Kai (Quay Party) - ")]
    [InlineData("Ada Kai — ")]
    [InlineData("A new pump: ")]
    [InlineData("On the second of three days, 21 people - ")]
    [InlineData("In the law of 17 August 2021 (part one) ")]
    [InlineData("The Palestinian Authority (PA) said: ")]
    [InlineData("The Palestinian Authority (PA) ")]
    [InlineData("American Airlines (AA) cancelled flights. ")]
    [InlineData("BREAKING — ")]
    [InlineData("BREAKING NEWS – ")]
    [InlineData("EXCLUSIVE — ")]
    [InlineData("LIVE — ")]
    [InlineData("MARCH — ")]
    [InlineData("NASA — the US space agency — said so. ")]
    [InlineData("NASA (AP) the agency said so. ")]
    [InlineData("Saturday, March 8 — ")]
    [InlineData("SUNDAY — ")]
    [InlineData("")]
    public void Another_beginning_is_no_dateline(string opening) =>
        Assert.Equal((null, ""), Extract(Page(Published, "", opening + First, Second)) is var page ? (page.Dateline, page.Credit) : default);

    [Fact]
    public void A_day_without_a_year_is_absent_where_the_publication_is() =>
        Assert.Equal(new("SEOUL", null), Extract(Page("", "", "SEOUL, Dec. 21 (Yonhap) — " + First)).Dateline);

    [Fact]
    public void The_29th_of_February_is_of_the_nearest_year_that_has_one() =>
        Assert.Equal(new DateOnly(2024, 2, 29), Extract(Page("<meta name=date content='2025-01-02'>", "", "OSLO, Feb. 29 (NTB) — " + First)).Dateline?.Day);
}
