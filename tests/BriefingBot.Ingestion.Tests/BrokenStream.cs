namespace BriefingBot.Ingestion.Tests;

/// <summary>Bytes behind which reading fails.</summary>
internal sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The line was cut.");
}
