using System.Globalization;
using System.Text;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests.Pdf;

/// <summary>PDFs that were made to hang or crash who reads them.</summary>
public sealed class HostilePdfTests : ReaderTest
{
    private const string OnePage = "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n";

    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    [InlineData("(")]
    public async Task Nesting_without_an_end_is_refused(string piece) =>
        await AssertRefused($"1 0 obj {string.Concat(Enumerable.Repeat(piece, 100_000))}");

    [Fact]
    public async Task Pages_that_hold_themselves_are_refused() =>
        await AssertRefused("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >> endobj\n");

    [Fact]
    public async Task A_tree_of_pages_that_is_as_deep_as_the_file_is_refused()
    {
        var nodes = string.Concat(Enumerable.Range(2, 20_000).Select(number => string.Create(
            CultureInfo.InvariantCulture, $"{number} 0 obj << /Type /Pages /Kids [{number + 1} 0 R] /Count 1 >> endobj\n")));

        await AssertRefused("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n" + nodes);
    }

    [Fact]
    public async Task A_drawing_that_draws_itself_is_refused() => await AssertRefused(
        OnePage + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >> endobj\n"
        + "4 0 obj << /Length 5 >> stream\n/X Do\nendstream endobj\n"
        + "5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 5 0 R >> >> /Length 5 >> stream\n/X Do\nendstream endobj\n");

    [Fact]
    public async Task A_length_that_is_told_by_itself_is_refused() => await AssertRefused(
        OnePage + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >> endobj\n4 0 obj << /Length 4 0 R >> stream\nq Q\nendstream endobj\n");

    [Fact]
    public async Task A_table_of_objects_that_goes_on_in_itself_is_refused() =>
        await AssertRefused(OnePage, "xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 3 /Prev 9 >>\nstartxref\n9\n%%EOF");

    [Fact]
    public async Task A_count_of_pages_beyond_all_pages_is_refused() =>
        await AssertRefused("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 2147483647 >> endobj\n");

    private async Task AssertRefused(string objects, string end = "trailer << /Root 1 0 R >>\n%%EOF")
    {
        var outcomes = await ReadFile("a.pdf", Encoding.Latin1.GetBytes("%PDF-1.4\n" + objects + end));

        Assert.NotEmpty(Assert.IsType<ReadOutcome.Refused>(Assert.Single(outcomes)).Reason);
    }
}
