using System.Buffers;

namespace BriefingBot.Ingestion.Json;

/// <summary>
/// Cuts a JSON array into its items, or a row of JSON values into these. Only brackets and quotes are looked at, so an item that is
/// no proper JSON does not take its neighbours with it.
/// </summary>
internal sealed class ValueCutter : IPieceCutter
{
    private readonly ValueBounds _bounds = new();
    private int _values;
    private long _scanned;
    private long _skipped;
    private bool _isArray;
    private bool _isClosed;

    public string? Missing => _isArray && !_isClosed ? "the ']' that ends the array is missing" : null;

    public bool TryCut(ref ReadOnlySequence<byte> rest, out JsonPiece piece)
    {
        var reader = new SequenceReader<byte>(rest);
        reader.Advance(_scanned);
        while (reader.TryPeek(out var next))
        {
            if (!_bounds.IsInside && IsBetweenValues(next))
            {
                reader.Advance(1);
                rest = reader.UnreadSequence;
                reader = new SequenceReader<byte>(rest);
                continue;
            }

            var bound = _bounds.Step(next);
            reader.Advance(bound == ValueBound.Before ? 0 : 1);
            if (bound != ValueBound.None)
            {
                piece = Take(rest.Slice(0, reader.Position), isOpen: false);
                rest = reader.UnreadSequence;
                return true;
            }
        }

        _scanned = rest.Length;
        piece = default;
        return false;
    }

    public bool TryFinish(ReadOnlySequence<byte> rest, out JsonPiece piece)
    {
        piece = _bounds.IsInside ? Take(rest, isOpen: true) : default;
        return piece.Number > 0;
    }

    public void Skip(long bytes)
    {
        _skipped += bytes;
        _scanned = 0;
    }

    public string Label(int number) => _isArray || number > 1 ? FormattableString.Invariant($", item {number}") : "";

    private JsonPiece Take(ReadOnlySequence<byte> bytes, bool isOpen)
    {
        var piece = new JsonPiece(++_values, bytes, _skipped == 0 ? 0 : _skipped + bytes.Length, isOpen);
        _scanned = 0;
        _skipped = 0;
        return piece;
    }

    private bool IsBetweenValues(byte next)
    {
        var opensArray = next == '[' && !_isArray && _values == 0;
        _isArray |= opensArray;
        _isClosed |= next == ']';
        return opensArray || next is (byte)',' or (byte)']' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0;
    }
}
