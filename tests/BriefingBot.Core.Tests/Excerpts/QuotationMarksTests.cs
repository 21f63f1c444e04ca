using BriefingBot.Core.Excerpts;
using CsCheck;

namespace BriefingBot.Core.Tests.Excerpts;

public sealed class QuotationMarksTests
{
    private static readonly string[] s_pieces = ["“", "”", "\"", " ", "word", "5", ".", ",", "(", "—"];

    [Fact]
    public void Read_WithTheMarksThatWereLacking_LacksNone() => Gen.Int[0, s_pieces.Length - 1].Array[0, 12].Sample(pieces =>
    {
        var text = string.Concat(pieces.Select(piece => s_pieces[piece]));
        var marks = QuotationMarks.Read(text);
        var whole = QuotationMarks.Read(marks.Opening + text + marks.Closing);

        Assert.Equal((null, null), (whole.Opening, whole.Closing));
    });

    [Theory]
    [InlineData("\"Let's get this done.", null, '"')]
    [InlineData("“Let's get this done.", null, '”')]
    [InlineData("how to reach us.” He left.", '“', null)]
    [InlineData("reach us.\" He said: \"Go", '"', '"')]
    [InlineData("“We are here,” she said.", null, null)]
    [InlineData("„Wir sind da, sagte sie.", null, null)]
    public void Read_AQuotationThatIsCutOff_LacksItsOtherMark(string text, char? opening, char? closing)
    {
        var marks = QuotationMarks.Read(text);

        Assert.Equal((opening, closing), (marks.Opening, marks.Closing));
    }
}
