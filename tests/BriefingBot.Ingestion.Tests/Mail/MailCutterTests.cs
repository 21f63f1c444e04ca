using System.Buffers;
using System.Text;
using BriefingBot.Ingestion.Mail;

namespace BriefingBot.Ingestion.Tests.Mail;

public sealed class MailCutterTests
{
    private const string From = "From ada@harbour.example Sat Feb  3 09:30:00 2024\n";

    private readonly MailCutter _cutter = new();

    [Fact]
    public void Behind_an_empty_line_that_ends_what_was_skipped_the_next_mail_begins()
    {
        Skip($"{From}Subject: One\n\nxxxx\n\n");
        var rest = Bytes($"{From}Subject: Two\n");

        Assert.True(_cutter.TryCut(ref rest, out var skipped));
        Assert.True(skipped.SkippedBytes > 0);
        Assert.True(_cutter.TryFinish(rest, out var second));
        Assert.Equal((2, "Subject: Two\n"), (second.Number, Encoding.UTF8.GetString(second.Bytes)));
    }

    [Theory]
    [InlineData("xxxx", "\n" + From)]
    [InlineData("\nxxxx ", From)]
    public void Behind_a_part_of_a_line_none_begins(string end, string next)
    {
        Skip($"{From}Subject: One\n{end}");
        var rest = Bytes(next);

        Assert.False(_cutter.TryCut(ref rest, out _));
    }

    private static ReadOnlySequence<byte> Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private void Skip(string text)
    {
        var rest = Bytes(text);
        Assert.False(_cutter.TryCut(ref rest, out _));
        _cutter.Skip(rest.Length);
    }
}
