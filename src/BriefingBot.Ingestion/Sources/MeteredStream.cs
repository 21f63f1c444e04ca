namespace BriefingBot.Ingestion.Sources;

/// <summary>Counts what is read of a stream against a budget.</summary>
/// <param name="inner">Read and closed by this stream.</param>
/// <param name="budget">What may be read.</param>
internal sealed class MeteredStream(Stream inner, UnpackBudget budget) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        budget.Take(read);
        return read;
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
