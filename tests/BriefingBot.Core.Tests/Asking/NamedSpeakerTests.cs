using BriefingBot.Core.Asking;

namespace BriefingBot.Core.Tests.Asking;

/// <summary>To whom a sentence gives its words.</summary>
public sealed class NamedSpeakerTests
{
    [Theory]
    [InlineData("“It may rain,” said Oh Jin-ho, who teaches in the capital.", "oh jin ho")]
    [InlineData("Lena Hart told reporters on Monday that it was over.", "lena hart")]
    [InlineData("“No,” Sen. Mitch McConnell said.", "mitch mcconnell")]
    [InlineData("“No,” the special representative said.", "")]
    [InlineData("He said Monday that it was over.", "")]
    [InlineData("The dam broke in Seoul.", "")]
    public void Of_ASentence_GivesTheNamesBesideItsVerbOfSaying(string sentence, string names) =>
        Assert.Equal(names, string.Join(' ', NamedSpeaker.Of(sentence)));
}
