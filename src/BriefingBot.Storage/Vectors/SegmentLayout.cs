using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace BriefingBot.Storage.Vectors;

/// <summary>
/// Where things lie in a segment file. All numbers are little-endian.
/// <code>
/// offset  size
///      0     8  "BBVECTOR"
///      8     4  format, 1
///     12     4  dimensions D
///     16     4  articles A
///     20     4  passages P
///     24     8  zero
///     32    32  SHA-256 of everything behind the header
///     64  24·A  articles: see ArticleEntry
///          8·P  ids of the passages
///          4·P  scales (float32)
///          0–63 zeros, up to a multiple of 64
///          D·P  values, one signed byte a dimension
/// </code>
/// </summary>
internal readonly record struct SegmentLayout(int Dimensions, int Articles, int Passages)
{
    /// <summary>Size of the header.</summary>
    public const int HeaderBytes = 64;

    /// <summary>Where the digest lies in the header.</summary>
    public const int DigestAt = 32;

    private const int Format = 1;
    private const int Alignment = 64;

    private static ReadOnlySpan<byte> Magic => "BBVECTOR"u8;

    /// <summary>Offset of the passages' ids.</summary>
    public long IdsAt => HeaderBytes + ((long)Unsafe.SizeOf<ArticleEntry>() * Articles);

    /// <summary>Offset of the scales.</summary>
    public long ScalesAt => IdsAt + ((long)sizeof(long) * Passages);

    /// <summary>Offset just behind the scales.</summary>
    public long ScalesEnd => ScalesAt + ((long)sizeof(float) * Passages);

    /// <summary>Offset of the values.</summary>
    public long ValuesAt => (ScalesEnd + Alignment - 1) / Alignment * Alignment;

    /// <summary>Size of the file.</summary>
    public long FileBytes => ValuesAt + ((long)Dimensions * Passages);

    /// <summary>The header.</summary>
    public byte[] Header(ReadOnlySpan<byte> digest)
    {
        var header = new byte[HeaderBytes];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Format);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), Dimensions);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(16), Articles);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(20), Passages);
        digest.CopyTo(header.AsSpan(DigestAt, SHA256.HashSizeInBytes));
        return header;
    }

    /// <summary>The layout a header tells.</summary>
    /// <exception cref="InvalidDataException">It is none of this format.</exception>
    public static SegmentLayout Read(ReadOnlySpan<byte> header)
    {
        if (header.Length < HeaderBytes || !header.StartsWith(Magic) || BinaryPrimitives.ReadInt32LittleEndian(header[8..]) != Format)
        {
            throw new InvalidDataException("A file of vectors is in a format that this program does not know.");
        }

        var layout = new SegmentLayout(
            BinaryPrimitives.ReadInt32LittleEndian(header[12..]),
            BinaryPrimitives.ReadInt32LittleEndian(header[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(header[20..]));
        return layout is { Dimensions: > 0, Articles: >= 0, Passages: >= 0 }
            ? layout
            : throw new InvalidDataException("A file of vectors has a damaged header.");
    }
}
