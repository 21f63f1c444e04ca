using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class WebDocumentTests
{
    [Theory]
    [InlineData("https://a.example/story", "text/html", ".html")]
    [InlineData("https://a.example/story", "", ".html")]
    [InlineData("https://a.example/story?x=.txt", "text/plain", ".txt")]
    [InlineData("https://a.example/set.jsonl.gz", "application/octet-stream", "/set.jsonl.gz")]
    [InlineData("https://a.example/set", "application/x-ndjson", ".jsonl")]
    public void The_address_or_else_the_media_type_tells_the_kind(string address, string mediaType, string ending)
    {
        var document = WebDocument.Of(new() { Address = new(address), Body = default, MediaType = mediaType }, 1000);

        Assert.Equal((address, ending), (document.Name, document.Ending));
    }

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7 \u00e9")]
    [InlineData("application/octet-stream", "%PDF-1.7 \u00e9")]
    [InlineData("text/html", "%PDF-1.7 \u00e9")]
    [InlineData("text/plain", "PK\u0003\u0004\u00e9")]
    [InlineData("message/rfc822", "Subject: caf\u00e9")]
    public void What_is_no_text_is_left_as_it_is_whatever_encoding_the_server_tells(string mediaType, string body)
    {
        var bytes = Encoding.Latin1.GetBytes(body);
        var page = new FetchedPage { Address = new("https://a.example/file"), Body = bytes, MediaType = mediaType, Charset = "windows-1252" };

        Assert.Equal(bytes, WebDocument.InToldEncoding(page).ToArray());
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("euc-kr")]
    [InlineData("utf-8")]
    [InlineData("no-such-encoding")]
    public async Task The_encoding_that_the_server_tells_wins(string charset)
    {
        var isKnown = charset != "no-such-encoding";
        var text = charset == "euc-kr" ? "부산항은 월요일에 조용했다." : "Порт был тих.";
        var encoding = isKnown && charset != "utf-8" ? CodePagesEncodingProvider.Instance.GetEncoding(charset)! : Encoding.UTF8;
        var page = new FetchedPage
        {
            Address = new("https://a.example/story"),
            Body = encoding.GetBytes(text),
            MediaType = "text/plain",
            Charset = charset,
        };

        var outcome = Assert.Single(await new SourceReader(new()).ReadAsync(WebDocument.Of(page, 1000), default).ToListAsync());

        Assert.Equal(text, Assert.IsType<ReadOutcome.Read>(outcome).Article.Text);
    }
}
