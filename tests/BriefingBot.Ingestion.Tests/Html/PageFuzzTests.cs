using System.Diagnostics;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>Takes all cores, so that other tests that measure time wait.</summary>
[CollectionDefinition(nameof(PageFuzzTests), DisableParallelization = true)]
[Collection(nameof(PageFuzzTests))]
public sealed class PageFuzzTests : PageTest
{
    // A page takes a millisecond; this is for machines that do much else.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void Ten_thousand_broken_pages_are_extracted_without_a_fault() =>
        PageMutator.Of(SamplePages.All).Sample(
            bytes =>
            {
                var start = Stopwatch.GetTimestamp();

                var page = Extract(bytes);

                return Stopwatch.GetElapsedTime(start) < s_longest
                    && IsClean(page.Text.Replace("\n", "", StringComparison.Ordinal)) && IsClean(page.Title) && page.Authors.All(IsClean)
                    && (page.Text.Length > 0 || page.Problem is not null);
            },
            iter: 10_000,
            print: Convert.ToBase64String);

    [Fact]
    public void The_pages_themselves_are_read() =>
        Assert.All(SamplePages.All, bytes => Assert.Contains("two hundred passengers had waited", Extract(bytes).Text, StringComparison.Ordinal));

    private static bool IsClean(string text) => !text.Any(char.IsControl);
}
