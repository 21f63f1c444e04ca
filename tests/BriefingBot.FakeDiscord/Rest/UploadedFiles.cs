using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Keeps the files of a multipart request and names them in the body as attachments.</summary>
internal sealed class UploadedFiles(DiscordWorld world, Func<Uri> root)
{
    /// <summary>The body with the kept files as its attachments; the body itself where no file came.</summary>
    public JsonElement? Attach(RestRequest request, ulong channel)
    {
        if (request.Files.Count == 0 || request.Body is not { } body)
            return request.Body;

        var json = body.ToObject();
        json["attachments"] = new JsonArray([.. request.Files.Values.Select(file => Keep(file, channel))]);
        return JsonSerializer.SerializeToElement(json);
    }

    /// <summary>The same for a callback, whose message is its "data".</summary>
    public JsonElement AttachToData(RestRequest request, JsonElement body, ulong channel)
    {
        if (request.Files.Count == 0 || body.Property("data") is not { } data)
            return body;

        var json = body.ToObject();
        json["data"] = Attach(request with { Body = data }, channel)?.ToNode();
        return JsonSerializer.SerializeToElement(json);
    }

    /// <summary>Keeps a file and describes it as Discord does.</summary>
    public JsonObject Keep(StoredFile file, ulong channel)
    {
        world.Files.Add(file);
        var url = new Uri(root(), $"attachments/{channel.Text()}/{file.Id.Text()}/{Uri.EscapeDataString(file.Name)}").ToString();
        return new()
        {
            ["id"] = file.Id.Text(),
            ["filename"] = file.Name,
            ["size"] = file.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = file.ContentType,
            ["ephemeral"] = true,
        };
    }
}
