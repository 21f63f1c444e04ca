using System.Runtime.CompilerServices;
using System.Text;

namespace BriefingBot.Asking;

/// <summary>Reads a question file line by line; a line that is too long is skipped, never held.</summary>
internal static class QuestionLines
{
    /// <summary>The longest line that is read, in characters; test sets carry answers and sources in their lines.</summary>
    public const int MaxLength = 1_000_000;

    private const int BufferLength = 16_384;

    /// <summary>The lines in order; blank ones are left out but counted.</summary>
    public static async IAsyncEnumerable<QuestionLine> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        var buffer = new char[BufferLength];
        var line = new StringBuilder();
        var (number, tooLong) = (1, false);
        for (int read; (read = await reader.ReadAsync(buffer, cancellation)) > 0;)
        {
            for (var rest = buffer.AsMemory(0, read); !rest.IsEmpty;)
            {
                var end = rest.Span.IndexOf('\n');
                var piece = end < 0 ? rest : rest[..end];
                tooLong |= line.Length + piece.Length > MaxLength;
                line = tooLong ? line.Clear() : line.Append(piece);
                rest = end < 0 ? default : rest[(end + 1)..];
                if (end >= 0)
                {
                    if (Finish(line, number++, tooLong) is { } finished)
                    {
                        yield return finished;
                    }

                    tooLong = false;
                    line.Clear();
                }
            }
        }

        if (Finish(line, number, tooLong) is { } last)
        {
            yield return last;
        }
    }

    private static QuestionLine? Finish(StringBuilder line, int number, bool tooLong)
    {
        var text = line.ToString();
        return tooLong ? new QuestionLine.Broken(null, number, $"The line has more than {MaxLength} characters. Leave out what is no question.")
            : string.IsNullOrWhiteSpace(text) ? null
            : QuestionLine.Parse(text, number);
    }
}
