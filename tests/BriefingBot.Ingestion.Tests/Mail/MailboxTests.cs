using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests.Mail;

public sealed class MailboxTests : ReaderTest
{
    private const string From = "From ada@harbour.example Sat Feb  3 09:30:00 2024";

    [Theory]
    [InlineData("From ada@harbour.example Sun Feb  4 09:30:00 2024")]
    [InlineData("From - Sun Feb 04 09:30:00 2024")]
    [InlineData("From ada@harbour.example  Sun Feb  4 09:30 2024")]
    [InlineData("From 17900@xxx Sun Feb 04 09:30:00 +0000 2024")]
    [InlineData("From ada Sun Feb  4 09:30:00 CET 2024")]
    [InlineData("From ada Sun Feb  4 09:30:00 2024 +0100\r")]
    public async Task A_line_that_ends_in_a_time_and_a_year_parts_mails(string line) =>
        Assert.Equal(["One.", "Two."], await Texts($"{From}\n{AMail.Of("One.")}\n\n{line}\n{AMail.Of("Two.", id: "m2@harbour.example")}\n"));

    [Theory]
    [InlineData("From here on all was quiet.")]
    [InlineData("From 09:30 in 2024 boats sail again.")]
    [InlineData("From the winter of 2024")]
    public async Task A_sentence_parts_none(string line) =>
        Assert.Equal([$"One.\n\n{line}"], await Texts($"{From}\n{AMail.Of($"One.\n\n{line}")}\n"));

    [Fact]
    public async Task The_first_line_parts_without_a_time() =>
        Assert.Equal(["One."], await Texts($"From ada@harbour.example\n{AMail.Of("One.")}\n"));

    [Fact]
    public async Task Empty_lines_before_the_first_mail_are_no_mail() =>
        Assert.Equal(["One."], await Texts($"\n\r\n{From}\n{AMail.Of("One.")}\n"));

    private async Task<IEnumerable<string>> Texts(string box) =>
        (await ReadFile("news.mbox", box)).Select(outcome => Assert.IsType<ReadOutcome.Read>(outcome).Article.Text.ReplaceLineEndings("\n"));
}
