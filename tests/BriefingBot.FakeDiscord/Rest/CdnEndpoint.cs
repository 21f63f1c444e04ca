using BriefingBot.FakeDiscord.World;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Serves files by the address that attachments name: /attachments/{channel}/{id}/{name}.</summary>
internal sealed class CdnEndpoint(FileStore files)
{
    public async Task HandleAsync(HttpContext http, string path)
    {
        var file = path.Split('/') is [_, _, _, var id, _] ? files.Find(id.Id()) : null;
        if (file is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = file.Bytes.Length;
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }
}
