using BriefingBot.Output;
using CsCheck;

namespace BriefingBot.Tests.Output;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("two\r\n\r\n  lines\tand\u00A0more", "two lines and more")]
    [InlineData("\u001b[31mred\u001b[0m", " [31mred [0m")]
    [InlineData("\u009b2J\u0007bell", " 2J bell")]
    [InlineData("evil\u202Etxt.exe\u2066", "eviltxt.exe")]
    [InlineData("family 👨‍👩‍👧 and 🎁", "family 👨‍👩‍👧 and 🎁")]
    public void OneLine_makes_text_harmless(string text, string expected) => Assert.Equal(expected, SafeText.OneLine(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("half \uFFFD pair", SafeText.OneLine("half \ud800 pair"));

    [Fact]
    public void Lines_keeps_line_ends_and_nothing_else_that_a_terminal_obeys() =>
        Assert.Equal("a\n\nb c \n d", SafeText.Lines("a\r\n\r\nb\tc\u001b\r d"));

    [Fact]
    public void No_text_whatever_leaves_a_control_character() => Gen.String[Gen.Char].Sample(text =>
        !SafeText.OneLine(text).Any(char.IsControl) && !SafeText.Lines(text).Any(c => c != '\n' && char.IsControl(c)));
}
