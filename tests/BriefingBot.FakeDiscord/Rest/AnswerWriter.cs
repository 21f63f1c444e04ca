using System.Text;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Writes an answer.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpResponse response, RestAnswer answer, CancellationToken cancellation)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;

        var bytes = answer.Bytes ?? (answer.Json is { } json ? Encoding.UTF8.GetBytes(json.ToJsonString()) : null);
        if (bytes is null)
            return;

        response.ContentType = answer.ContentType ?? "application/json";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, cancellation);
    }
}
