using System.Text;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>Tests that measure the processor time of the whole program, and so run alone.</summary>
[CollectionDefinition(nameof(PageHardship), DisableParallelization = true)]
public sealed class PageHardship;

[Collection(nameof(PageHardship))]
public sealed class BadPageTests : PageTest
{
    // Of the processors: another program that is busy takes nothing from it.
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

    [Theory]
    [InlineData("עברית")]
    [InlineData("עברית", "windows-1255")]
    [InlineData("서울", "euc-kr")]
    public void Words_in_the_declared_encoding_are_read(string words, string encoding = "utf-8") =>
        Assert.Equal(words, Extract((CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes($"<meta charset={encoding}><p>{words}</p>")).Text);

    [Fact]
    public void Nothing_is_refused() => Assert.NotNull(Extract([]).Problem);

    [Fact]
    public void Binary_junk_does_not_throw() =>
        Gen.Byte.Array[0, 4096].Sample(bytes => Extract(bytes) is { } page && (page.Text.Length > 0 || page.Problem is not null), iter: 200);

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
    [InlineData("<meta name=author content=x>")]
    [InlineData("<h1>Ferry back</h1>")]
    [InlineData("<time>then</time>")]
    [InlineData("<!")]
    [InlineData("<p><b>")]
    [InlineData("a='1' ", "<p ", ">")]
    [InlineData("Ferry - ", "<title>", "</title><p>The ferry is back.")]
    [InlineData("Ferry back ", "<h1>", "</h1><p>The ferry is back.")]
    [InlineData("12.", "<p class=date>", "</p>")]
    [InlineData("[", "<script type='application/ld+json'>", "</script>")]
    [InlineData("""{"@type":"Article","author":{"@id":"x"}},""", "<script type='application/ld+json'>[", "{}]</script>")]
    public void A_megabyte_of_the_same_does_not_hang(string part, string prefix = "", string suffix = "")
    {
        var bytes = Encoding.UTF8.GetBytes(prefix + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + suffix);
        var before = Environment.CpuUsage.TotalTime;

        _ = Extract(bytes);

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, s_longest);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<b>x</b>")]
    public void Ten_megabytes_of_tags_are_refused_before_they_are_parsed(string tag)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, 10_000_000 / tag.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("Save the article's text as .txt", Extract(bytes).Problem, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64_000_000);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(400)]
    public void Text_far_down_in_nested_elements_is_read_at_once(int depth)
    {
        var before = Environment.CpuUsage.TotalTime;

        var page = Extract(string.Concat(Enumerable.Repeat("<div>", depth)) + string.Concat(Enumerable.Repeat(Paragraphs(First, Second, Third), 20)));

        Assert.StartsWith(First, page.Text, StringComparison.Ordinal);
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, s_longest);
    }

    [Fact]
    public void A_page_of_fifty_megabytes_is_refused_with_the_reason() =>
        Assert.Contains("more than 16 MiB", Extract(new byte[50_000_000]).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_megabyte_of_paragraphs_takes_no_more_memory_than_is_there()
    {
        var bytes = Encoding.UTF8.GetBytes($"<article>{string.Concat(Enumerable.Range(0, 8000).Select(i => Paragraphs($"{i} {First}")))}</article>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains($"7999 {First}", Extract(bytes).Text, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256_000_000);
    }
}
