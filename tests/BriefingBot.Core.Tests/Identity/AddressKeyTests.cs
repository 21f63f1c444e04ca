using BriefingBot.Core.Identity;
using CsCheck;

namespace BriefingBot.Core.Tests.Identity;

public sealed class AddressKeyTests
{
    private const string Story = "https://news.example/2020/02/ferry-stops";

    [Theory]
    [InlineData("http://news.example/2020/02/ferry-stops")]
    [InlineData("https://www.news.example/2020/02/ferry-stops/")]
    [InlineData("https://m.news.example/2020/02/ferry-stops")]
    [InlineData("https://mobile.news.example/2020/02/ferry-stops")]
    [InlineData("https://amp.news.example/2020/02/ferry-stops")]
    [InlineData("https://NEWS.example:443/2020/02/ferry-stops")]
    [InlineData("https://news.example/2020/02/ferry-stops#comments")]
    [InlineData("https://news.example/2020/02/ferry-stops#xtor=RSS-3")]
    [InlineData("https://news.example/2020/02/ferry-stops?utm_source=feed&utm_medium=rss")]
    [InlineData("https://news.example/2020/02/ferry-stops?fbclid=IwAR0&amp=1")]
    [InlineData("https://news.example/2020/02/ferry-stops/amp/")]
    [InlineData("https://news.example/2020/02/ferry-stops.amp")]
    [InlineData("https://news.example/amp/2020/02/ferry-stops")]
    [InlineData("https://news.example/2020/02/ferry-stops/index.html")]
    [InlineData("https://news.example/2020/02/ferry-stops?outputType=amp")]
    [InlineData("https://news-example.cdn.ampproject.org/c/s/news.example/2020/02/ferry-stops")]
    [InlineData("https://www.google.com/amp/s/news.example/2020/02/ferry-stops")]
    public void FormsOfOneAddress_HaveOneKey(string form) => Assert.Equal(AddressKey.Of(new(Story)), AddressKey.Of(new(form)));

    [Theory]
    [InlineData("https://news.example/2020/02/ferry-stops-again")]
    [InlineData("https://news.example/2020/02/Ferry-Stops")]
    [InlineData("https://news.example/2020/02/ferry-stops?id=2")]
    [InlineData("https://news.example:8080/2020/02/ferry-stops")]
    [InlineData("https://sport.news.example/2020/02/ferry-stops")]
    [InlineData("https://news.example/2020/02/ferry-stops#!/page/2")]
    [InlineData("https://news.example/camp/2020/02/ferry-stops")]
    [InlineData("https://other.example/2020/02/ferry-stops")]
    public void OtherAddresses_HaveOtherKeys(string other) => Assert.NotEqual(AddressKey.Of(new(Story)), AddressKey.Of(new(other)));

    [Fact]
    public void ParametersThatTellThePage_Stay() =>
        Assert.Equal("news.example/view?id=7&page=2", AddressKey.Of(new("https://www.news.example/view/?utm_campaign=x&id=7&gclid=1&page=2")).Value);

    [Theory]
    [InlineData("https://m.com/a", "m.com/a")]
    [InlineData("https://www.m.com/a", "m.com/a")]
    [InlineData("https://en.m.news.example/a", "en.news.example/a")]
    public void AHostThatIsNamedLikeAForm_KeepsItsName(string url, string key) => Assert.Equal(key, AddressKey.Of(new(url)).Value);

    [Theory]
    [InlineData("file:///news/a.txt#2")]
    [InlineData("notes/2020/report.txt")]
    [InlineData("id:7")]
    public void WhatIsNotOfTheWeb_IsItsOwnKey(string url) => Assert.Equal(url, AddressKey.Of(new(url, UriKind.RelativeOrAbsolute)).Value);

    [Fact]
    public void CampaignParametersAndFragments_NeverChangeAKey()
    {
        var word = Gen.String[Gen.Char['a', 'z'], 1, 8];
        Gen.Select(word.Array[0, 4], word, word).Sample((path, id, campaign) =>
        {
            var url = $"https://news.example/{string.Join('/', path)}?id={id}";
            Assert.Equal(AddressKey.Of(new(url)), AddressKey.Of(new($"{url}&utm_source={campaign}#{campaign}")));
        });
    }
}
