using System.Text;

namespace BriefingBot.Ingestion.Tests.Feeds;

public sealed class FeedEncodingTests : FeedTest
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>Über die Fähre – 년</title></channel></rss>";

    public static TheoryData<string, bool> Utf16 => new() { { "utf-16le", true }, { "utf-16le", false }, { "utf-16be", true }, { "utf-16be", false } };

    [Theory]
    [MemberData(nameof(Utf16))]
    public void Read_Utf16WithAndWithoutAMark_IsRead(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Feed)];

        Assert.Equal("Über die Fähre – 년", Read(bytes).Title.Line);
    }

    [Fact]
    public void Read_Utf16ThatDeclaresUtf8_IsReadAsWhatItIs() =>
        Assert.Equal("Über die Fähre – 년", Read(Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + Feed)).Title.Line);

    [Fact]
    public void Read_TheServersCharset_WinsOverTheDeclaration() =>
        Assert.Equal("Fähre", Read(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='koi8-r'?><rss><channel><title>Fähre</title></channel></rss>"), "iso-8859-1").Title.Line);

    [Fact]
    public void Read_OneByteThatIsNotUtf8_CostsNothingElse()
    {
        byte[] bytes = [.. "<rss><channel><title>Caf"u8, 0xE9, .. " – Fähre</title></channel></rss>"u8];

        Assert.Equal("Café – Fähre", Read(bytes).Title.Line);
    }

    [Theory]
    [InlineData("don&#146;t", "don’t")]
    [InlineData("FÃ¤hre", "Fähre")]
    [InlineData("Fähre", "Fähre")]
    public void Read_CharactersThatWentThroughAWrongEncoding_AreMended(string title, string expected) =>
        Assert.Equal(expected, Read($"<rss><channel><title>{title}</title></channel></rss>").Title.Line);
}
