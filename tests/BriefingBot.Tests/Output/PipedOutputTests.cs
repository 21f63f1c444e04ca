using BriefingBot.Output;

namespace BriefingBot.Tests.Output;

public sealed class PipedOutputTests
{
    [Fact]
    public void Lines_that_are_piped_end_where_their_words_end()
    {
        using var stream = new MemoryStream();
        using (var channel = new OutputChannel(stream, terminalWidth: null))
        {
            channel.Console.WriteRuns(2, new TextRun("short\n\na line that is much longer", KeepLines: true));
            Assert.Equal("  short\n\n  a line that is much longer\n", System.Text.Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n"));
        }
    }
}
