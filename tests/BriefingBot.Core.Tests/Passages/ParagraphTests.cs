
namespace BriefingBot.Core.Tests.Passages;

public class ParagraphTests
{
    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    [InlineData("\r\r")]
    public void ABlankLine_EndsASentence(string blank) =>
        SentenceAssert.Splits($"A headline{blank}and a paragraph.", "A headline", "and a paragraph.");

    [Fact]
    public void Headlines_OnALineOfTheirOwn_AreSentences() => SentenceAssert.Splits(
        "Tomatoes in orbit\nA crew has eaten the first fresh tomatoes that were grown without any gravity at all. They liked them.",
        "Tomatoes in orbit",
        "A crew has eaten the first fresh tomatoes that were grown without any gravity at all.",
        "They liked them.");

    [Fact]
    public void MenuLines_AreSentences() =>
        SentenceAssert.Splits("Home\nWorld\nPolitics\nSign in\n", "Home", "World", "Politics", "Sign in");

    [Fact]
    public void ListItems_AreSentences() => SentenceAssert.Splits(
        "What to bring to the meeting on Monday evening:\n- a chair for each of the guests\n• two pens",
        "What to bring to the meeting on Monday evening:", "- a chair for each of the guests", "• two pens");

    [Fact]
    public void ListItemsInLowerCase_AreSentences() => SentenceAssert.Splits("apples\npears\nplums", "apples", "pears", "plums");

    [Fact]
    public void HeadlinesOfOneWidth_AreSentences() => SentenceAssert.Splits(
        "Mayor of Springfield leaves office\nCouncil of Springfield elects Doe\nStrike in Springfield ends today",
        "Mayor of Springfield leaves office", "Council of Springfield elects Doe", "Strike in Springfield ends today");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void HardWrappedProse_RunsOn(string newline) => SentenceAssert.Splits(
        string.Join(
            newline,
            "The two sides met on Monday for the first time since the",
            "Stockholm talks broke down. Neither of them said what was",
            "agreed on, and both went home early.",
            "A second round is planned for the spring, officials say,",
            "but no place has been named."),
        string.Join(newline, "The two sides met on Monday for the first time since the", "Stockholm talks broke down."),
        string.Join(newline, "Neither of them said what was", "agreed on, and both went home early."),
        string.Join(
            newline, "A second round is planned for the spring, officials say,", "but no place has been named."));

    [Fact]
    public void ASentenceThatGoesOnInLowerCase_RunsOverTheLineBreak() => SentenceAssert.Splits(
        "The commission has told all the member states\nthat it will not wait.",
        "The commission has told all the member states\nthat it will not wait.");
}
