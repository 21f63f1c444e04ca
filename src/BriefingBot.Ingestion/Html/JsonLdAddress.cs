using System.Text.Json;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Html;

/// <summary>The address that a JSON-LD object tells as its own: schema.org's url and mainEntityOfPage.</summary>
internal static class JsonLdAddress
{
    /// <summary>The address, or an empty string; a site's front page is no article's.</summary>
    public static string Of(JsonElement found) =>
        Told(found, "mainEntityOfPage").Concat(Told(found, "url")).FirstOrDefault(ArticleAddress.IsOfPage, "");

    private static IEnumerable<string> Told(JsonElement found, string property) => !found.TryGetProperty(property, out var value) ? [] : value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Object => [.. JsonLdObjects.Texts(value, "@id"), .. JsonLdObjects.Texts(value, "url")],
        _ => [],
    };
}
