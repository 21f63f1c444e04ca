using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Tests.Excerpts;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("https://a.example/x", "We agree.", "https://a.example/x#:~:text=We%20agree.")]
    [InlineData("https://a.example/x#top", "We agree.", "https://a.example/x#top:~:text=We%20agree.")]
    [InlineData("https://a.example/x?a=1&b=2", "well-known, he said & left", "https://a.example/x?a=1&b=2#:~:text=well%2Dknown%2C%20he%20said%20%26%20left")]
    [InlineData("https://a.example/x", "one two three four five six seven eight nine ten eleven", "https://a.example/x#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven")]
    [InlineData("https://a.example/x", "“Ça va”", "https://a.example/x#:~:text=%E2%80%9C%C3%87a%20va%E2%80%9D")]
    [InlineData("file:///news/x.txt", "We agree.", "file:///news/x.txt")]
    public void The_link_leads_to_the_words(string url, string words, string link) =>
        Assert.Equal(link, TextFragment.Link(new(url), words, new(0, words.Length)));

    [Fact]
    public void Words_on_two_lines_are_named_as_a_page_shows_them()
    {
        const string Text = "We\n  agree.";

        Assert.Equal("https://a.example/#:~:text=We%20agree.", TextFragment.Link(new("https://a.example/"), Text, new TextSpan(0, Text.Length)));
    }
}
