using System.Buffers;

namespace BriefingBot.Ingestion.Json;

/// <summary>Cuts at line feeds; lines of white space are left out and counted.</summary>
internal sealed class LineCutter : IPieceCutter
{
    private int _lines;
    private long _scanned;
    private long _skipped;

    public string? Missing => null;

    public bool TryCut(ref ReadOnlySequence<byte> rest, out JsonPiece piece)
    {
        while (rest.Slice(_scanned).PositionOf((byte)'\n') is { } end)
        {
            var line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            if (TryTake(line, isOpen: false, out piece))
            {
                return true;
            }
        }

        _scanned = rest.Length;
        piece = default;
        return false;
    }

    public bool TryFinish(ReadOnlySequence<byte> rest, out JsonPiece piece) => TryTake(rest, isOpen: true, out piece);

    public void Skip(long bytes)
    {
        _skipped += bytes;
        _scanned = 0;
    }

    public string Label(int number) => FormattableString.Invariant($", line {number}");

    private bool TryTake(ReadOnlySequence<byte> line, bool isOpen, out JsonPiece piece)
    {
        piece = new(++_lines, line, _skipped == 0 ? 0 : _skipped + line.Length, isOpen);
        var isBlank = _skipped == 0 && IsBlank(line);
        _scanned = 0;
        _skipped = 0;
        return !isBlank;
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var segment in line)
        {
            if (segment.Span.ContainsAnyExcept(" \t\r\0"u8))
            {
                return false;
            }
        }

        return true;
    }
}
