using System.Text.Json;
using BriefingBot.FakeDiscord.World;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Reads a request's JSON, alone or as "payload_json" beside files.</summary>
internal sealed class BodyReader(Snowflakes ids)
{
    /// <summary>Reads it; <see cref="JsonException"/> where it is no JSON.</summary>
    public async Task<(JsonElement? Body, IReadOnlyDictionary<string, StoredFile> Files)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var files = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        if (!request.HasFormContentType)
            return (await ParseAsync(request.Body, cancellation), files);

        var form = await request.ReadFormAsync(cancellation);
        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, cancellation);
            files[file.Name] = new(ids.Next(), file.FileName, file.ContentType, bytes.ToArray());
        }

        return (Parse(form["payload_json"].ToString()), files);
    }

    private static async Task<JsonElement?> ParseAsync(Stream stream, CancellationToken cancellation)
    {
        using var text = new StreamReader(stream);
        return Parse(await text.ReadToEndAsync(cancellation));
    }

    private static JsonElement? Parse(string text)
    {
        if (text.Length == 0)
            return null;

        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
