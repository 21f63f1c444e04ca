namespace BriefingBot.Ingestion.Sources;

/// <summary>Turns a failure of the inner stream into the end of the data and remembers it, so that what came before is not lost.</summary>
/// <param name="inner">Read and closed by this stream.</param>
/// <param name="maxRead">The most bytes asked for at once: what a failing decompressor had unpacked within one read is lost.</param>
internal sealed class SalvagingStream(Stream inner, int maxRead) : ReadOnlyStream
{
    /// <summary>What failed, or null.</summary>
    public ContentFault? Fault { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Fault is null ? await inner.ReadAsync(buffer[..Math.Min(buffer.Length, maxRead)], cancellationToken) : 0;
        }
        catch (InvalidDataException)
        {
            Fault = new("the packed data is cut off or damaged", ContentFault.GetAgain);
        }
        catch (UnpackLimitException limit)
        {
            Fault = limit.Fault;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Fault = new($"reading failed ({failure.Message})", ContentFault.GetAgain);
        }

        return 0;
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
