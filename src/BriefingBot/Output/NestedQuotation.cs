using BriefingBot.Core.Excerpts;

namespace BriefingBot.Output;

/// <summary>
/// The words of an article as they stand between quotation marks: their own double marks become single ones. A quotation that began before
/// them or goes on behind them gets the mark that it lacks, so that it can be told from the article's own words.
/// </summary>
/// <param name="Opening">What precedes the words: “ or “‘.</param>
/// <param name="Words">The words; every character stands where it stood.</param>
/// <param name="Closing">What follows the words: ” or ’”.</param>
internal readonly record struct NestedQuotation(string Opening, string Words, string Closing)
{
    /// <summary>Nests the words of an excerpt.</summary>
    public static NestedQuotation Of(string text)
    {
        var marks = QuotationMarks.Read(text);
        var words = text.ToCharArray();
        foreach (var mark in marks.Marks)
        {
            words[mark.At] = mark.Opens ? '‘' : '’';
        }

        return new(marks.Opening is null ? "“" : "“‘", new(words), marks.Closing is null ? "”" : "’”");
    }
}
