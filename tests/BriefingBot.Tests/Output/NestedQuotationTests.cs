using BriefingBot.Output;

namespace BriefingBot.Tests.Output;

public sealed class NestedQuotationTests
{
    [Theory]
    [InlineData("It rained.", "“It rained.”")]
    [InlineData("“We are here,” she said.", "“‘We are here,’ she said.”")]
    [InlineData("\"We are here,\" she said.", "“‘We are here,’ she said.”")]
    [InlineData("She said (\"at last\") yes—\"yes\"—and left.", "“She said (‘at last’) yes—‘yes’—and left.”")]
    [InlineData("\"It's \" late.", "“‘It's ’ late.”")]
    public void Double_marks_inside_become_single(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Theory]
    [InlineData("You know where.” He sat down.", "“‘You know where.’ He sat down.”")]
    [InlineData("You know where.\" He sat down. \"Good.\"", "“‘You know where.’ He sat down. ‘Good.’”")]
    public void A_quotation_that_began_before_the_words_is_opened(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Theory]
    [InlineData("He sat down. “Let us begin.", "“He sat down. ‘Let us begin.’”")]
    [InlineData("He sat down. \"Let us begin.", "“He sat down. ‘Let us begin.’”")]
    [InlineData("“We are here.\n\n“You know where.", "“‘We are here.\n\n‘You know where.’”")]
    public void A_quotation_that_goes_on_behind_the_words_is_closed(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Fact]
    public void A_length_in_inches_is_no_quotation() => Assert.Equal("“A 12\" pipe burst.”", Shown("A 12\" pipe burst."));

    [Fact]
    public void Marks_as_other_languages_set_them_stay() => Assert.Equal("“„Wir sind da“, sagte sie.”", Shown("„Wir sind da“, sagte sie."));

    [Theory]
    [InlineData("\"a\" \"\" “” ”“ \"")]
    [InlineData("\"")]
    public void Every_character_stays_in_its_place(string text) => Assert.Equal(text.Length, NestedQuotation.Of(text).Words.Length);

    private static string Shown(string text)
    {
        var (opening, words, closing) = NestedQuotation.Of(text);
        return opening + words + closing;
    }
}
