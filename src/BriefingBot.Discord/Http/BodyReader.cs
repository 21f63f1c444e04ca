using Microsoft.AspNetCore.Http;

namespace BriefingBot.Discord.Http;

/// <summary>Reads a request's raw body up to a limit.</summary>
internal static class BodyReader
{
    /// <summary>The largest body that is read; an interaction with a chosen message stays far below.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <returns>Null where it is larger.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostBytes) return null;
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (await request.Body.ReadAsync(piece, cancellation) is > 0 and var count)
        {
            if (body.Length + count > MostBytes) return null;
            await body.WriteAsync(piece.AsMemory(0, count), cancellation);
        }

        return body.ToArray();
    }
}
