using System.Diagnostics;
using System.Text;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Html;

public sealed class BadPageTests : PageTest
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private static readonly string s_page =
        $"<html><head><title>Ferry back</title></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry back</h1>{Paragraphs(First, Second, Third)}</article></body></html>";

    [Fact]
    public void One_sentence_is_an_article() => Assert.Equal("The ferry is back.", Extract("<p>The ferry is back.</p>").Text);

    [Theory]
    [InlineData("عادت العبارة إلى الرصيف الشرقي يوم الثلاثاء بعد ثلاثة أيام من الإصلاحات، وقال الطاقم إن المضخة الجديدة صمدت.")]
    [InlineData("渡轮在三天的维修之后于星期二返回东码头，船员们表示新水泵工作正常，港务局长说货运将于星期四恢复。")]
    [InlineData("渡し船は三日間の修理を終えて火曜日に東の桟橋に戻り、新しいポンプは持ちこたえたと乗組員は話した。")]
    public void Other_scripts_are_read(string words) => Assert.Equal(words, Extract($"<article><h1>–</h1><p>{words}</p></article>").Text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_without_a_mark_is_read(bool bigEndian) =>
        Assert.Contains(First, Extract(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(s_page)).Text, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_refused() => Assert.NotNull(Extract([]).Problem);

    [Fact]
    public void Binary_junk_does_not_throw() =>
        Gen.Byte.Array[0, 4096].Sample(bytes => Extract(bytes).Text is not null, iter: 50);

    [Fact]
    public void Ten_thousand_nested_tags_are_refused_with_the_reason() =>
        Assert.Contains("nested too deep", Extract(string.Concat(Enumerable.Repeat("<div>", 10_000)) + First).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>a</p>")]
    [InlineData("<div class=comment>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=/x>")]
    [InlineData("&#x26;lt;")]
    public void A_megabyte_of_one_tag_does_not_hang(string tag)
    {
        var start = Stopwatch.GetTimestamp();

        _ = Extract(string.Concat(Enumerable.Repeat(tag, 1_000_000 / tag.Length)));

        Assert.True(Stopwatch.GetElapsedTime(start) < s_longest);
    }

    [Fact]
    public void A_mutated_page_does_not_throw() =>
        Gen.Select(Gen.Int[0, s_page.Length - 1], Gen.Int[0, 200], Gen.String[0, 20]).Array[1, 8].Sample(
            changes =>
            {
                var page = s_page;
                foreach (var (at, length, text) in changes)
                {
                    var start = Math.Min(at, page.Length);
                    page = page[..start] + text + page[Math.Min(start + length, page.Length)..];
                }

                return Extract(page).Text is not null;
            },
            iter: 200);
}
