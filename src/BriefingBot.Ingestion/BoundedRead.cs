namespace BriefingBot.Ingestion;

/// <summary>Reads streams whose length is not known up to a limit, so that what is packed small and huge unpacked is cut off in time.</summary>
public static class BoundedRead
{
    private const int BufferBytes = 32 * 1024;

    /// <summary>All bytes of a stream; null where they are more than <paramref name="maxBytes"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, long maxBytes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var whole = new MemoryStream();
        var buffer = new byte[BufferBytes];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            whole.Write(buffer.AsSpan(0, read));
            if (whole.Length > maxBytes) return null;
        }

        return whole.ToArray();
    }

    /// <summary>All bytes of a stream, or the first <paramref name="maxBytes"/> where they are more; what follows these is not read.</summary>
    public static async Task<byte[]> BeginningAsync(Stream stream, long maxBytes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var beginning = new MemoryStream();
        var buffer = new byte[BufferBytes];
        for (int read; beginning.Length < maxBytes && (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            beginning.Write(buffer.AsSpan(0, (int)Math.Min(read, maxBytes - beginning.Length)));
        }

        return beginning.ToArray();
    }
}
