using System.Buffers;

namespace BriefingBot.Discord.Gateway;

/// <summary>Puts a message together from its pieces, up to a limit; beyond it pieces are counted but not kept.</summary>
internal sealed class MessageBuffer(int most)
{
    private ArrayBufferWriter<byte> _kept = new();

    /// <summary>The bytes that were appended.</summary>
    public long Length { get; private set; }

    /// <summary>Whether there were more than are kept.</summary>
    public bool IsTooLarge => Length > most;

    /// <summary>What was kept.</summary>
    public ReadOnlyMemory<byte> Kept => _kept.WrittenMemory;

    /// <summary>Adds a piece.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        Length += piece.Length;
        if (!IsTooLarge) _kept.Write(piece);
    }

    /// <summary>Starts the next message. What was handed out before stays as it is.</summary>
    public void Clear()
    {
        _kept = new();
        Length = 0;
    }
}
