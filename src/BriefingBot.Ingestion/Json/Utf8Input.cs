using System.IO.Pipelines;
using System.Text;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Json;

/// <summary>Brings JSON to UTF-8 without byte order mark.</summary>
internal static class Utf8Input
{
    private const int Utf8MarkLength = 3;

    public static async ValueTask<PipeReader> OpenAsync(PipeReader input, CancellationToken cancellation)
    {
        var prefix = await Peek.PrefixAsync(input, cancellation);
        if (Utf16Of(prefix) is { } utf16)
        {
            var utf8 = Encoding.CreateTranscodingStream(input.AsStream(leaveOpen: true), utf16, Encoding.UTF8);
            return await OpenAsync(PipeReader.Create(utf8), cancellation);
        }

        if (prefix is [0xEF, 0xBB, 0xBF, ..])
        {
            var read = await input.ReadAtLeastAsync(Utf8MarkLength, cancellation);
            input.AdvanceTo(read.Buffer.GetPosition(Utf8MarkLength));
        }

        return input;
    }

    // JSON begins with two ASCII characters, so the place of the NULs tells UTF-16 without a mark too (RFC 4627, section 3).
    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> prefix) => prefix switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => new(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => new(bigEndian: true, byteOrderMark: true),
        _ => null,
    };
}
