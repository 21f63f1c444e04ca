using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Pdf;

public sealed class PdfBylineTests : ReaderTest
{
    private const string First = "The ferry to the island is back in service after four days of storm, and the first boat left the quay at seven in the morning.";

    private static readonly ScriptedTime s_time = new(new(2024, 2, 4, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Only_the_lines_that_tell_author_and_day_are_left_out_of_their_paragraph()
    {
        var article = await Read("Two hundred people had waited in the hall", "By Ada Quay", "3 February 2024");

        Assert.Equal(["Ada Quay"], article.Authors);
        Assert.Equal("2024-02-03", article.Published.ToString());
        Assert.Equal($"Two hundred people had waited in the hall\n\n{First}", article.Text);
    }

    [Theory]
    [InlineData("The pier was opened on 3 February 2024, when", "the harbour master cut the rope.")]
    [InlineData("By Monday evening all boats were", "back in service.")]
    public async Task A_sentence_over_several_lines_is_text(string upper, string lower)
    {
        var article = await Read(upper, lower);

        Assert.Equal($"{upper} {lower}\n\n{First}", article.Text);
        Assert.Empty(article.Authors);
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData("By Ada Quay, Staff Writer", "Ada Quay")]
    [InlineData("By Ada Quay, Senior Political Correspondent, and Ben Pier, Editor-in-Chief", "Ada Quay; Ben Pier")]
    [InlineData("By Ada Quay, Ben Pier and Cora Mole", "Ada Quay; Ben Pier; Cora Mole")]
    [InlineData("By Staff Reporter", "Staff Reporter")]
    public async Task A_role_is_no_author(string line, string authors) =>
        Assert.Equal(authors, string.Join("; ", (await Read(line)).Authors));

    [Fact]
    public async Task A_day_in_the_future_is_no_publication_and_stays()
    {
        var article = await Read("8 February 2024");

        Assert.Null(article.Published);
        Assert.Equal($"8 February 2024\n\n{First}", article.Text);
    }

    private async Task<IncomingArticle> Read(params string[] lines)
    {
        var pdf = new APdf().Line("Ferry sails again", 60, 780, 24);
        foreach (var (index, line) in lines.Index())
        {
            pdf.Line(line, 60, 745 - (index * 13.75));
        }

        var path = Folder.Write("a.pdf", pdf.Column(First, 60, 680, 470).Build());
        var outcomes = await new SourceReader(Options, s_time).ReadAsync(path, Cancellation).ToListAsync(Cancellation);
        return Assert.IsType<ReadOutcome.Read>(Assert.Single(outcomes)).Article;
    }
}
