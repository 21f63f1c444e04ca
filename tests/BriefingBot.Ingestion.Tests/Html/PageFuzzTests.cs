using CsCheck;

namespace BriefingBot.Ingestion.Tests.Html;

[Collection(nameof(PageHardship))]
public sealed class PageFuzzTests : PageTest
{
    // Of the processors, for all pages together; a page takes a millisecond.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    [Fact]
    public void Ten_thousand_broken_pages_are_extracted_without_a_fault()
    {
        var before = Environment.CpuUsage.TotalTime;

        PageMutator.Of(SamplePages.All).Sample(
            bytes =>
            {
                var page = Extract(bytes);

                return IsClean(page.Text.Replace("\n", "", StringComparison.Ordinal)) && IsClean(page.Title) && page.Authors.All(IsClean)
                    && (page.Text.Length > 0 || page.Problem is not null);
            },
            iter: 10_000,
            print: Convert.ToBase64String);

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, s_longest);
    }

    [Fact]
    public void The_pages_themselves_are_read() =>
        Assert.All(SamplePages.All, bytes => Assert.Contains("two hundred passengers had waited", Extract(bytes).Text, StringComparison.Ordinal));

    private static bool IsClean(string text) => !text.Any(char.IsControl);
}
