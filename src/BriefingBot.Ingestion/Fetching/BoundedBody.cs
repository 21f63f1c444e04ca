namespace BriefingBot.Ingestion.Fetching;

/// <summary>Reads a body up to a limit. The bytes are counted unpacked, so what is small on its way and huge after is cut off in time.</summary>
internal static class BoundedBody
{
    /// <summary>The whole body.</summary>
    /// <param name="content">What the server sends.</param>
    /// <param name="maxBytes">The most bytes.</param>
    /// <param name="takesBeginning">Whether of a longer body the beginning is taken.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="FetchException">It is larger, damaged or broke off.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, long maxBytes, bool takesBeginning, CancellationToken cancellation)
    {
        // Told lengths are those of packed content, which is never larger than it should be.
        if (content.Headers.ContentLength > maxBytes && !takesBeginning)
        {
            throw FetchProblems.TooLarge(maxBytes);
        }

        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellation);
            return takesBeginning
                ? await BoundedRead.BeginningAsync(stream, maxBytes, cancellation)
                : await BoundedRead.ReadAsync(stream, maxBytes, cancellation) ?? throw FetchProblems.TooLarge(maxBytes);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            throw FetchProblems.Damaged(failure);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw FetchProblems.BrokenOff(failure);
        }
    }
}
