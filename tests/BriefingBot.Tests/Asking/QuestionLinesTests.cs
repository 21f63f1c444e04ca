using System.Text;
using BriefingBot.Asking;

namespace BriefingBot.Tests.Asking;

public sealed class QuestionLinesTests
{
    [Fact]
    public async Task A_line_that_is_too_long_is_refused_and_the_next_one_read()
    {
        var lines = await ReadAsync(new string('x', QuestionLines.MaxLength + 1) + "\n{\"id\": 2, \"question\": \"who?\"}");

        Assert.Equal(1, Assert.IsType<QuestionLine.Broken>(lines[0]).Number);
        Assert.Equal("who?", Assert.IsType<QuestionLine.Asked>(lines[1]).Question.Text);
        Assert.Equal(2, lines.Count);
    }

    [Fact]
    public async Task The_longest_line_that_is_allowed_is_read_whole()
    {
        const string Start = "{\"id\": 1, \"question\": \"who?\", \"note\": \"";
        var line = Start + new string('x', QuestionLines.MaxLength - Start.Length - 2) + "\"}";

        Assert.IsType<QuestionLine.Asked>(Assert.Single(await ReadAsync(line)));
    }

    [Fact]
    public async Task Blank_lines_are_counted()
    {
        var lines = await ReadAsync("\n \r\nbroken\n\n");

        Assert.Equal(3, Assert.IsType<QuestionLine.Broken>(Assert.Single(lines)).Number);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_spoil_only_their_characters()
    {
        byte[] bytes = [.. "{\"id\": 1, \"question\": \"who "u8, 0xFF, .. "?\"}"u8];

        var lines = await QuestionLines.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("who \uFFFD?", Assert.IsType<QuestionLine.Asked>(Assert.Single(lines)).Question.Text);
    }

    private static async Task<List<QuestionLine>> ReadAsync(string text) => await QuestionLines
        .ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken)
        .ToListAsync(TestContext.Current.CancellationToken);
}
