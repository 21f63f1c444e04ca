using System.Text.Json;
using BriefingBot.Output.Json;
using CsCheck;

namespace BriefingBot.Tests.Output;

public sealed class MinimalJsonEncoderTests
{
    [Theory]
    [InlineData("é “x” ü 漢字 🎁 <a> & ' +", "é “x” ü 漢字 🎁 <a> & ' +")]
    [InlineData("say \"x\" \\ /", "say \\\"x\\\" \\\\ /")]
    [InlineData("a\nb\rc\td", "a\\nb\\rc\\td")]
    [InlineData("\0\u001b\u007f\u009b\u2028", "\\u0000\\u001b\\u007f\\u009b\\u2028")]
    public void Only_what_must_be_escaped_is(string text, string expected) =>
        Assert.Equal("{\"error\":\"" + expected + "\"}", Write(text));

    [Fact]
    public void Every_text_comes_back_as_it_was() => Gen.String[Gen.Char].Where(IsText).Sample(text =>
        JsonElement.Parse(Write(text)).GetProperty("error").GetString() == text);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Assert.Equal("{\"error\":\"a\uFFFDb\"}", Write("a\ud83cb"));

    private static string Write(string text) => JsonSerializer.Serialize(new(text), OutputJson.Minimal.ErrorJson);

    private static bool IsText(string text) => !text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);
}
