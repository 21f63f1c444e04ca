using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Lexical;

public sealed class InverseDocumentFrequencyTests : StorageTest
{
    [Fact]
    public async Task RareTerms_WeighMoreThanCommonOnes_AsTheFormulaSays()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.SaveAsync(AnArticle.At("id:2").Saying("The harbour closed."), "other");
        await Room.SaveAsync(AnArticle.At("id:3").Titled("A harbour of plans").Saying("Nothing yet."));

        Assert.Equal(Math.Log(1 + ((3 - 3 + 0.5) / (3 + 0.5))), Room.Index.InverseDocumentFrequency("harbour"), 6);
        Assert.Equal(Math.Log(1 + ((3 - 1 + 0.5) / (1 + 0.5))), Room.Index.InverseDocumentFrequency("open"), 6);
        Assert.Equal(Math.Log(1 + ((3 - 0 + 0.5) / (0 + 0.5))), Room.Index.InverseDocumentFrequency("zeppelin"), 6);
    }

    [Fact]
    public void AnEmptyStore_StillHasAnAnswer() => Assert.Equal(Math.Log(2), Room.Index.InverseDocumentFrequency("harbour"), 6);
}
