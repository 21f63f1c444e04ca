namespace BriefingBot.Ingestion.Sources;

/// <summary>Turns a failure of the inner stream into the end of the data and remembers it, so that what came before is not lost.</summary>
/// <param name="inner">Read and closed by this stream.</param>
/// <param name="maxRead">The most bytes asked for at once: what a failing decompressor had unpacked within one read is lost.</param>
internal sealed class SalvagingStream(Stream inner, int maxRead) : Stream
{
    /// <summary>What failed, or null.</summary>
    public string? Fault { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Fault is null ? await inner.ReadAsync(buffer[..Math.Min(buffer.Length, maxRead)], cancellationToken) : 0;
        }
        catch (InvalidDataException)
        {
            Fault = "the gzip data is cut off or damaged";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fault = $"reading failed ({failure.Message})";
        }

        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
