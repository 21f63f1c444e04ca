using System.IO.Compression;

namespace BriefingBot.Discord.Gateway;

/// <summary>Unpacks a connection's zlib-stream: one stream for the whole connection, a message's end marked by 00 00 FF FF.</summary>
internal sealed class ZlibStreamReader : IDisposable
{
    private const int PieceSize = 16 * 1024;

    // No honest message grows this much; a bomb does.
    private const int MostTimesTooLarge = 8;

    private readonly int _most;
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _unpacking;
    private readonly MessageBuffer _message;
    private readonly byte[] _piece = new byte[PieceSize];

    /// <param name="most">The most bytes of a message, packed as well as unpacked.</param>
    public ZlibStreamReader(int most)
    {
        _most = most;
        _unpacking = new(_packed, CompressionMode.Decompress, leaveOpen: true);
        _message = new(most);
    }

    private static ReadOnlySpan<byte> Mark => [0x00, 0x00, 0xFF, 0xFF];

    private bool EndsWithMark => _packed.GetBuffer().AsSpan(0, (int)_packed.Length).EndsWith(Mark);

    /// <summary>Takes in what came.</summary>
    /// <param name="packed">The bytes.</param>
    /// <param name="isEnd">Whether a message of the connection ends here; inside one the mark may stand by chance.</param>
    /// <returns>A message once it is complete; null before.</returns>
    /// <exception cref="InvalidDataException">It is not a zlib stream, or grows beyond all measure.</exception>
    public GatewayFrame? Add(ReadOnlySpan<byte> packed, bool isEnd)
    {
        if (_packed.Length + packed.Length > _most) throw new InvalidDataException("A packed message is too large.");
        _packed.Write(packed);
        if (!isEnd || !EndsWithMark) return null;

        _packed.Position = 0;
        _message.Clear();
        while (ReadPiece() is > 0 and var count)
        {
            _message.Append(_piece.AsSpan(0, count));
            if (_message.Length > (long)_most * MostTimesTooLarge)
            {
                throw new InvalidDataException("A message grows beyond all measure when unpacked.");
            }

            if (count < PieceSize && IsUsedUp) break;
        }

        _packed.SetLength(0);
        return _message.IsTooLarge ? new(GatewayFrameKind.TooLarge) : new(GatewayFrameKind.Message, _message.Kept);
    }

    private bool IsUsedUp => _packed.Position == _packed.Length;

    private int ReadPiece()
    {
        var hadAll = IsUsedUp;
        try
        {
            return _unpacking.Read(_piece);
        }
        catch (InvalidDataException) when (hadAll)
        {
            // The library takes the end of a message for the end of the stream, and complains where the last piece was full to the brim.
            return 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _unpacking.Dispose();
        _packed.Dispose();
    }
}
