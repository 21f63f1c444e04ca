using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Tests.Articles;

public sealed class NamesAndHashesTests
{
    [Theory]
    [InlineData(" World-News ", "world-news")]
    [InlineData("a.b_c-1", "a.b_c-1")]
    public void A_collection_name_is_trimmed_and_lowered(string typed, string name) => Assert.Equal(name, CollectionName.Parse(typed).Value);

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("../up")]
    [InlineData("naïve")]
    public void A_name_of_other_characters_is_refused_with_what_is_allowed(string typed) =>
        Assert.Contains("letters, digits", Assert.Throws<FormatException>(() => CollectionName.Parse(typed)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unset_name_is_the_default_collection() => Assert.Equal(CollectionName.Default.Value, default(CollectionName).Value);

    [Fact]
    public void The_hash_is_sha256_of_utf8() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", VersionHash.Of("abc").Value);

    [Fact]
    public void A_hash_is_read_back_and_anything_else_refused()
    {
        Assert.Equal(VersionHash.Of("abc"), VersionHash.Parse(VersionHash.Of("abc").Value.ToUpperInvariant()));
        Assert.Throws<FormatException>(() => VersionHash.Parse("abc"));
    }
}
