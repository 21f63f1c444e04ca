namespace BriefingBot.Ingestion.Tests.Mail;

public sealed class MailTextTests : ReaderTest
{
    private const string Body = "The ferry to the island is back in service.";

    [Fact]
    public async Task A_bare_mark_that_parts_the_text_ends_nothing()
    {
        var items = string.Join("\n--\n", Enumerable.Repeat(string.Join('\n', Enumerable.Repeat(Body, 11)), 3));

        Assert.Equal(items, await Text(items));
    }

    [Theory]
    [InlineData("--\nAda Quay\nHarbour News")]
    [InlineData("-- \nAda Quay\nHarbour News")]
    [InlineData("--\nAda Quay\n\n> Is the ferry back?\n> Is it?\n")]
    public async Task A_signature_is_left_out(string signature) => Assert.Equal(Body, await Text($"{Body}\n{signature}"));

    [Fact]
    public async Task Behind_the_mark_of_the_standard_all_is_left_out() =>
        Assert.Equal(Body, await Text($"{Body}\n-- \n{string.Join('\n', Enumerable.Repeat(Body, 20))}"));

    [Fact]
    public async Task A_signature_is_left_out_of_a_text_that_was_wrapped_for_sending() => Assert.Equal(
        "One two.\n\nThree.",
        await Text(AMail.Of("One \ntwo.\n\nThree.\n-- \nAda\nHarbour News", "Content-Type: text/plain; format=flowed\n"), isWhole: true));

    [Fact]
    public async Task A_long_line_behind_a_bare_mark_is_text()
    {
        var text = $"{Body}\n--\n{Body} {Body}";

        Assert.Equal(text, await Text(text));
    }

    [Fact]
    public async Task All_parts_of_a_text_are_read_and_of_alternatives_one() => Assert.Equal(
        "One.\n\nTwo.\n\nThree.",
        await Text(AMail.Multipart(
            "mixed",
            AMail.Multipart("alternative", AMail.Part("text/plain", "One."), AMail.Part("text/plain", "One again.")),
            AMail.Part("text/plain", "Two.\n-- \nAda"),
            AMail.Part("text/plain", "Three.")), isWhole: true));

    private async Task<string> Text(string mail, bool isWhole = false) =>
        (await ReadArticle("a.eml", isWhole ? mail : AMail.Of(mail))).Text.ReplaceLineEndings("\n");
}
