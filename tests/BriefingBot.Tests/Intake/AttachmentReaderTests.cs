using BriefingBot.Chat.Ports;

namespace BriefingBot.Tests.Intake;

public sealed class AttachmentReaderTests : IntakeLab
{
    public AttachmentReaderTests() => Options.AttachmentHosts = [Site.Host];

    [Fact]
    public async Task A_file_is_fetched_from_where_the_chat_keeps_it()
    {
        Site.With("/attachments/1/2/notes.txt", "Tide.", "image/png").With("/robots.txt", "User-agent: *\nDisallow: /", "text/plain");

        Assert.Equal("Tide."u8.ToArray(), (await Read(Site.At("/attachments/1/2/notes.txt"))).ToArray());
    }

    [Theory]
    [InlineData("http://elsewhere.example/notes.txt")]
    [InlineData("https://cdn.discordapp.com.elsewhere.example/notes.txt")]
    [InlineData("http://cdn.discordapp.com/notes.txt")]
    [InlineData("ftp://cdn.discordapp.com/notes.txt")]
    [InlineData("https://169.254.169.254/notes.txt")]
    public async Task From_nowhere_else(string address)
    {
        Options.AttachmentHosts = ["cdn.discordapp.com"];

        var failure = await Assert.ThrowsAsync<IntakeException>(() => Read(new(address)));

        Assert.Contains("does not lie where the chat keeps files", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_claims_to_be_smaller_than_it_is_is_cut_off()
    {
        Site.With("/large", new byte[101], "text/plain");

        var failure = await Assert.ThrowsAsync<IntakeException>(() => Read(Site.At("/large"), size: 5, maxBytes: 100));

        Assert.Equal("The file has more than 100 bytes, which is the most that is taken. Split it and send the parts.", failure.Message);
    }

    [Fact]
    public async Task A_file_that_is_too_large_by_its_own_word_is_not_asked_for()
    {
        await Assert.ThrowsAsync<IntakeException>(() => Read(Site.At("/large"), size: 101, maxBytes: 100));

        Assert.Empty(Site.Requests);
    }

    [Theory]
    [InlineData("/gone", "Send it again")]
    [InlineData("/moved", "not followed")]
    public async Task A_file_that_is_not_there_is_told(string path, string words)
    {
        Site.Redirecting("/moved", "/elsewhere");

        Assert.Contains(words, (await Assert.ThrowsAsync<IntakeException>(() => Read(Site.At(path)))).Message, StringComparison.Ordinal);
    }

    private Task<ReadOnlyMemory<byte>> Read(Uri address, long size = 5, long maxBytes = 1000) =>
        Attachments.ReadAsync(new("notes.txt", size, address), maxBytes, Cancellation);
}
