using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Tests.Support;
using CsCheck;

namespace BriefingBot.Chat.Tests.Rendering;

public sealed class MarkdownEscapingTests
{
    private static readonly Gen<string> s_hostile = Gen.OneOf(
        Piece.Of(
            "*", "**", "_", "__", "~~", "||", "`", "```", "# ", "-# ", "- ", "+ ", "1. ", "12.", "> ", ">>> ", "\n", "\r\n# ", "\t", " ", "\\", "\\\\",
            "@everyone", "@here", "@Everyone", "@", "<@1>", "<@&1>", "<@!1>", "<#1>", "</ask:1>", "<t:1:R>", "<id:guide>", "<:a:1>", "<a:b:1>", ":smile:",
            "[a](https://b.example)", "[", "](", ")", "https://a.example/b_c_d", "http://", "a:b", "word", "é", "한국", "😀", "\u202E", "\u200B", "\0", "x_y_z"),
        Gen.Char.AlphaNumeric.Select(c => c.ToString()),
        Gen.Char.Select(c => c.ToString()));

    [Fact]
    public void Escape_AnyText_ShowsTheTextAndDoesNothingElse() => s_hostile.Array[0, 12].Select(string.Concat).Sample(text =>
    {
        var (shown, effects) = DiscordReading.Of(MarkdownEscaping.Escape(text));

        Assert.Empty(effects);
        Assert.Equal(PlainText.OneLine(text).Replace("\u200B", "", StringComparison.Ordinal), shown);
    });

    [Theory]
    [InlineData("**bold**")]
    [InlineData("@everyone")]
    [InlineData("<@123>")]
    [InlineData("# heading")]
    [InlineData("1. one")]
    [InlineData("https://a.example")]
    [InlineData(":smile:")]
    [InlineData("[a](b)")]
    public void TheReading_OfTextThatIsNotEscaped_FindsAnEffect(string text) => Assert.NotEmpty(DiscordReading.Of(text).Effects);

    [Theory]
    [InlineData("Plain words, and more.", "Plain words, and more.")]
    [InlineData("snake_case and 2*3", @"snake\_case and 2\*3")]
    [InlineData("It said: yes", "It said: yes")]
    [InlineData("see https://a.example/b_c", @"see https\://a.example/b\_c")]
    [InlineData("2. May", @"2\. May")]
    [InlineData("North-South #1", "North-South #1")]
    public void Escape_OnlyTouchesMarksThatMeanSomething(string text, string escaped) => Assert.Equal(escaped, MarkdownEscaping.Escape(text));
}
