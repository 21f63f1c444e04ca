using System.IO.Compression;
using System.Text;
using BriefingBot.Discord.Gateway;
using CsCheck;

namespace BriefingBot.Discord.Tests.Gateway;

public class ZlibStreamReaderTests
{
    /// <summary>Law: messages that go through one stream, cut into any pieces, come out the same and in order.</summary>
    [Fact]
    public void Messages_come_out_as_they_went_in_however_they_are_cut() =>
        Gen.Select(Gen.String.Array[1, 5], Gen.Int[1, 50]).Sample((texts, cut) =>
        {
            using var reader = new ZlibStreamReader(1_000_000);
            var read = Pack(texts).SelectMany(packed => Pieces(packed, cut).Select(piece => reader.Add(piece.Bytes, piece.IsLast)).OfType<GatewayFrame>());
            return read.Select(frame => Convert.ToHexString(frame.Data.Span)).SequenceEqual(texts.Select(text => Convert.ToHexString(Bytes(text))));
        });

    [Theory]
    [InlineData(16 * 1024)]
    [InlineData(32 * 1024)]
    [InlineData((16 * 1024) + 1)]
    public void A_message_as_long_as_a_piece_is_read_and_so_is_the_next(int length)
    {
        using var reader = new ZlibStreamReader(1_000_000);
        var packed = Pack([new string('a', length - 1), "next"]).ToList();
        Assert.Equal(length, reader.Add(packed[0], isEnd: true)!.Value.Data.Length);
        Assert.Equal("nextx", Encoding.UTF8.GetString(reader.Add(packed[1], isEnd: true)!.Value.Data.Span));
    }

    [Fact]
    public void Half_a_message_is_none_yet()
    {
        using var reader = new ZlibStreamReader(1000);
        var packed = Pack(["{\"op\":10}"]).Single();
        Assert.Null(reader.Add(packed.AsSpan(0, packed.Length / 2), isEnd: true));
        Assert.NotNull(reader.Add(packed.AsSpan(packed.Length / 2), isEnd: true));
    }

    [Fact]
    public void A_message_that_is_too_large_is_passed_over_and_the_next_is_read()
    {
        using var reader = new ZlibStreamReader(1000);
        var packed = Pack([new string('a', 3000), "next"]).ToList();
        Assert.Equal(GatewayFrameKind.TooLarge, reader.Add(packed[0], isEnd: true)!.Value.Kind);
        Assert.Equal("nextx", Encoding.UTF8.GetString(reader.Add(packed[1], isEnd: true)!.Value.Data.Span));
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        using var reader = new ZlibStreamReader(1000);
        var packed = Pack([new string('a', 100_000)]).Single();
        Assert.Throws<InvalidDataException>(() => reader.Add(packed, isEnd: true));
    }

    [Fact]
    public void What_is_not_packed_is_refused()
    {
        using var reader = new ZlibStreamReader(1000);
        Assert.Throws<InvalidDataException>(() => reader.Add([1, 2, 3, 4, 5, 6, 0x00, 0x00, 0xFF, 0xFF], isEnd: true));
    }

    private static IEnumerable<(byte[] Bytes, bool IsLast)> Pieces(byte[] packed, int length)
    {
        var pieces = packed.Chunk(length).ToList();
        return pieces.Select((piece, at) => (piece, at == pieces.Count - 1));
    }

    private static IEnumerable<byte[]> Pack(IEnumerable<string> texts)
    {
        using var packed = new MemoryStream();
        using var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        foreach (var text in texts)
        {
            stream.Write(Bytes(text));
            stream.Flush();
            yield return packed.ToArray();
            packed.SetLength(0);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text + "x");
}
