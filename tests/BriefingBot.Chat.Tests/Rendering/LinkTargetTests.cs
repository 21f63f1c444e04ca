using BriefingBot.Chat.Rendering;
using CsCheck;

namespace BriefingBot.Chat.Tests.Rendering;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("https://a.example/b_c_(d)#:~:text=x,y", "https://a.example/b_c_%28d%29#:~:text=x,y")]
    [InlineData("https://a.example/a b", "https://a.example/a%20b")]
    [InlineData("HTTP://A.example", "http://a.example/")]
    public void Encode_WebAddress_KeepsItAndEncodesWhatCouldEndTheLink(string address, string encoded) =>
        Assert.Equal(encoded, LinkTarget.Encode(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("/relative")]
    [InlineData("")]
    public void Encode_AddressThatMayNotBeLinked_IsNull(string address) => Assert.Null(LinkTarget.Encode(address));

    [Fact]
    public void Mask_AnyPath_HasOneEndAndNoBlank() => Gen.String.Sample(path =>
    {
        var link = LinkTarget.Mask("open", "https://a.example/" + path);

        Assert.True(link is null || (link.StartsWith("[open](<https://", StringComparison.Ordinal)
            && link.IndexOf('>', StringComparison.Ordinal) == link.Length - 2
            && link.IndexOf(')', StringComparison.Ordinal) == link.Length - 1
            && !link.Any(char.IsWhiteSpace)));
    });
}
