namespace BriefingBot.Ingestion.Tests.Feeds;

public sealed class FeedMarkupTests : FeedTest
{
    [Theory]
    [InlineData("<title>Tram &amp;amp; bus &amp;#8211; both</title>", "Tram & bus – both")]
    [InlineData("<title><a href=\"/x\">Quiet <em>towers</em></a></title>", "Quiet towers")]
    [InlineData("<title>&lt;b&gt;Tram&lt;/b&gt; runs</title>", "Tram runs")]
    [InlineData("<title><![CDATA[Tram & <i>bus</i>]]></title>", "Tram & bus")]
    [InlineData("<title>1 &lt; 2</title>", "1 < 2")]
    [InlineData("<title>Fish&chips&amp;peas &nosuchname; &#x41;</title>", "Fish&chips&peas &nosuchname; A")]
    [InlineData("<title>Use of the &lt;blink&gt; tag</title>", "Use of the <blink> tag")]
    [InlineData("<TITLE>Upper case</TITLE>", "Upper case")]
    [InlineData("<dc:title>Prefix without a namespace</dc:title>", "Prefix without a namespace")]
    [InlineData("<media:title>Picture</media:title><title>Story</title>", "Story")]
    public void Title_HoweverItIsMarkedUp_IsTheTextThatAReaderSees(string title, string expected) =>
        Assert.Equal(expected, ReadItem($"<item>{title}</item>").Title.Line);

    [Theory]
    [InlineData("<script>alert(1)</script>Text", "Text")]
    [InlineData("<a href=\"java&#115;cript:alert(1)\" onclick=\"x()\">Text</a>", "<a href=\"\">Text</a>")]
    [InlineData("<img src=\"/p.png\" onerror=x style=\"a\">", "<img src=\"https://harbour.example/p.png\" />")]
    [InlineData("<p>Tram &amp; bus<br>end", "<p>Tram &amp; bus<br />end")]
    [InlineData("<blink>Text</blink>", "Text")]
    public void Description_IsMadeHarmlessAndItsLinksWhole(string html, string expected) =>
        Assert.Equal(expected, ReadItem($"<item><description><![CDATA[{html}]]></description></item>").Summary.Value);

    [Fact]
    public void Links_AreCompletedByTheNearestBase()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://elsewhere.example/blog/"><entry xml:base="2026/"><link href="tram.html"/></entry></feed>
            """);

        Assert.Equal("https://elsewhere.example/blog/2026/tram.html", Assert.Single(feed.Items).Link?.AbsoluteUri);
    }

    [Fact]
    public void Content_InBase64_IsDecoded()
    {
        var encoded = Convert.ToBase64String("<p>Tram runs</p>"u8);
        var feed = Read($"""<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><content type="text/html" mode="base64">{encoded}</content></entry></feed>""");

        Assert.Equal("Tram runs", Assert.Single(feed.Items).Content.Text);
    }

    [Theory]
    [InlineData("<author>a@b.example (Ada Quay)</author>", "Ada Quay", "a@b.example")]
    [InlineData("<author>Ada Quay &lt;a@b.example&gt;</author>", "Ada Quay", "a@b.example")]
    [InlineData("<dc:creator>Ada Quay</dc:creator>", "Ada Quay", "")]
    [InlineData("<itunes:author>Ada Quay</itunes:author>", "Ada Quay", "")]
    [InlineData("<author><name>Ada Quay</name><email>a@b.example</email></author>", "Ada Quay", "a@b.example")]
    public void Authors_InEveryForm_AreRead(string author, string name, string mail)
    {
        var found = Assert.Single(ReadItem($"<item>{author}</item>").Authors);

        Assert.Equal((name, mail), (found.Name, found.Mail));
    }

    [Fact]
    public void Categories_OfAllKinds_AreReadOnce() => Assert.Equal(
        ["Trams", "City", "Rails"],
        ReadItem("<item><category>Trams</category><dc:subject>City</dc:subject><itunes:keywords>Rails, City</itunes:keywords></item>").Categories);

    [Fact]
    public void Read_AFeedThatBreaksOff_GivesWhatStandsBeforeAndSaysSo()
    {
        var feed = Read("<rss><channel><item><title>Whole</title></item><item><title>Half of a ti");

        Assert.Equal(["Whole", "Half of a ti"], feed.Items.Select(item => item.Title.Line));
        Assert.Contains("breaks off", feed.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnItemThatIsNotClosed_EndsWhereTheNextBegins() => Assert.Equal(
        ["One", "Two"],
        Read("<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>").Items.Select(item => item.Title.Line));
}
