
namespace BriefingBot.Core.Tests.Passages;

public class LanguageTests
{
    [Theory]
    [InlineData("Chinese", "会议开始了。|谁来了？|他说：“我们走吧！”|大家走了。")]
    [InlineData("Japanese", "会議が始まった。|「行きます。」と彼は言った。|雨だ！")]
    [InlineData("Hindi", "बैठक हुई।| सब लोग आए।")]
    [InlineData("Arabic", "هل جاء الوزير؟| نعم جاء اليوم.| ثم غادر.")]
    [InlineData("Urdu", "وہ آیا۔| پھر چلا گیا۔")]
    [InlineData("German", "Am 3. Oktober kam er.| „Halt!“ rief sie.| »Nein.« |Er ging.")]
    [InlineData("French", "« Arrêtez ! » |Il est parti.| Où est-il ?")]
    [InlineData("Spanish", "¿Quién vino? |¡Nadie! |La sala estaba vacía.")]
    [InlineData("Russian", "Он пришёл. |Потом ушёл.")]
    public void SentencesOfOtherLanguages_AreFound(string language, string marked)
    {
        Assert.NotEmpty(language);
        SentenceAssert.Splits(
            marked.Replace("|", "", StringComparison.Ordinal), [.. marked.Split('|').Select(sentence => sentence.Trim())]);
    }

    [Fact]
    public void Emoji_AreNotTornApart() => SentenceAssert.Splits("We won! 🎉 The town danced. 🎉", "We won!", "🎉 The town danced.", "🎉");
}
