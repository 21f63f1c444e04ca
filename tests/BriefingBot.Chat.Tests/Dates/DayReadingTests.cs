using BriefingBot.Chat.Dates;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Tests.Support;
using CsCheck;

namespace BriefingBot.Chat.Tests.Dates;

public sealed class DayReadingTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly s_today = new(2020, 11, 25);

    [Theory]
    [InlineData("2020-05-04", "2020-05-04", "2020-05-04")]
    [InlineData("4 May 2020", "2020-05-04", "2020-05-04")]
    [InlineData("May 4th, 2020", "2020-05-04", "2020-05-04")]
    [InlineData("May 2020", "2020-05-01", "2020-05-31")]
    [InlineData("sept 2020", null, null)]
    [InlineData("Sep 2020", "2020-09-01", "2020-09-30")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("today", "2020-11-25", "2020-11-25")]
    [InlineData(" Yesterday ", "2020-11-24", "2020-11-24")]
    [InlineData("3 days ago", "2020-11-22", "2020-11-22")]
    [InlineData("2 weeks ago", "2020-11-11", "2020-11-11")]
    [InlineData("a month ago", "2020-10-25", "2020-10-25")]
    [InlineData("last week", "2020-11-16", "2020-11-22")]
    [InlineData("this week", "2020-11-23", "2020-11-29")]
    [InlineData("last month", "2020-10-01", "2020-10-31")]
    [InlineData("last year", "2019-01-01", "2019-12-31")]
    [InlineData("monday", "2020-11-23", "2020-11-23")]
    [InlineData("last wednesday", "2020-11-18", "2020-11-18")]
    [InlineData("2020-02-30", null, null)]
    [InlineData("04/05/2020", null, null)]
    [InlineData("soon", null, null)]
    [InlineData("99999999999 days ago", null, null)]
    public void Read_English(string text, string? first, string? last) => Expect(text, "en", first, last);

    [Theory]
    [InlineData("de", "gestern", "2020-11-24")]
    [InlineData("de", "vor 3 Tagen", "2020-11-22")]
    [InlineData("de", "4. März 2020", "2020-03-04")]
    [InlineData("es", "hace 2 días", "2020-11-23")]
    [InlineData("es", "4 de mayo de 2020", "2020-05-04")]
    [InlineData("fr", "il y a 5 jours", "2020-11-20")]
    [InlineData("fr", "aujourd'hui", "2020-11-25")]
    [InlineData("fr", "1er mai 2020", "2020-05-01")]
    [InlineData("ko", "3일 전", "2020-11-22")]
    [InlineData("ko", "2020년 5월 4일", "2020-05-04")]
    [InlineData("ko", "yesterday", "2020-11-24")]
    public void Read_TheWordsOfThePlace(string language, string text, string day) => Expect(text, language, day, day);

    [Fact]
    public void Read_TheDayAsItIsPrinted_IsThatDay() => Gen.Select(Gen.Int[365_000, 800_000], Piece.Of("en", "de", "es", "fr", "ko")).Sample((number, code) =>
    {
        var day = DateOnly.FromDayNumber(number);
        var language = Language.Find(code)!;
        return DayReading.Read(new ChatLocale(language, TimeZoneInfo.Utc).Day(day), s_today, language) == DayRange.Of(day);
    });

    [Fact]
    public void Read_AnyText_DoesNotThrow() => Gen.String[0, 80].Sample(text => _ = DayReading.Read(text, s_today, Language.English));

    private static void Expect(string text, string language, string? first, string? last) => Assert.Equal(
        first is null ? null : new DayRange(DateOnly.Parse(first), DateOnly.Parse(last!)), DayReading.Read(text, s_today, Language.Find(language)!));
}
