using System.Text.Json;
using BriefingBot.FakeDiscord.World;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>A request as it is handled: its route, values and body.</summary>
internal sealed record RestRequest(HttpContext Http, RestRoute Route, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The JSON body; null where there is none.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>Files sent with the body, by the name of their form field.</summary>
    public IReadOnlyDictionary<string, StoredFile> Files { get; init; } = new Dictionary<string, StoredFile>(StringComparer.Ordinal);

    /// <summary>The path's value as an id; 0 where it is none.</summary>
    public ulong Id(string name) => Values.GetValueOrDefault(name).Id();

    /// <summary>Whether the query asks for it.</summary>
    public bool Asks(string name) => string.Equals(Http.Request.Query[name], "true", StringComparison.OrdinalIgnoreCase);
}
