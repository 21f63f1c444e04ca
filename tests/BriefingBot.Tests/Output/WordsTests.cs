using BriefingBot.Core.Answers;
using BriefingBot.Output;

namespace BriefingBot.Tests.Output;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(12_345, "12,345 articles")]
    public void Counts_are_read_as_people_write_them(int count, string words) => Assert.Equal(words, CountWords.Of(count, "article"));

    [Theory]
    [InlineData(1, "1 byte")]
    [InlineData(45_600, "45.6 kB")]
    [InlineData(1_234_567, "1.2 MB")]
    [InlineData(5_000_000_000, "5.0 GB")]
    public void Sizes_have_a_unit(long bytes, string words) => Assert.Equal(words, CountWords.OfBytes(bytes));

    [Theory]
    [InlineData(4.24, "4.2 s")]
    [InlineData(200, "3 min 20 s")]
    [InlineData(7_500, "2 h 5 min")]
    public void Times_have_units(double seconds, string words) => Assert.Equal(words, CountWords.OfTime(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(1.0, "very sure (1.00)")]
    [InlineData(0.71, "quite sure (0.71)")]
    [InlineData(0.5, "fairly sure (0.50)")]
    [InlineData(0.0, "not sure (0.00)")]
    public void Confidence_has_a_word_and_a_number(double confidence, string words) => Assert.Equal(words, ConfidenceWords.Of(confidence));

    [Fact]
    public void A_window_is_told_with_its_first_day_where_it_has_one()
    {
        Assert.Equal("up to 16 December 2019", DayWords.Of(new SearchWindow(null, new(2019, 12, 16))));
        Assert.Equal("from 1 December 2019 to 16 December 2019", DayWords.Of(new SearchWindow(new(2019, 12, 1), new(2019, 12, 16))));
    }
}
