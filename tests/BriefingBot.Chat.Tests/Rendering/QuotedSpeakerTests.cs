using BriefingBot.Chat.Rendering;

namespace BriefingBot.Chat.Tests.Rendering;

public sealed class QuotedSpeakerTests
{
    [Theory]
    [InlineData("“We are here,” Ana Reyes said.", "Ana Reyes")]
    [InlineData("\"We are ready,\" said Prime Minister Tom Lind.", "Prime Minister Tom Lind")]
    [InlineData("Ana Reyes said: “Go.”", "Ana Reyes")]
    [InlineData("“We are here,” said Ursula von der Leyen", "Ursula von der Leyen")]
    public void Of_NameBesideAQuotation_IsTheSpeaker(string excerpt, string speaker) => Assert.Equal(speaker, QuotedSpeaker.Of(excerpt));

    [Theory]
    [InlineData("Ana Reyes met Tom Lind in Seoul.")]
    [InlineData("“We are here,” she said.")]
    [InlineData("“Yes,” said Ana Reyes. “No,” said Tom Lind.")]
    [InlineData("")]
    public void Of_NoNameOrSeveral_IsNull(string excerpt) => Assert.Null(QuotedSpeaker.Of(excerpt));
}
