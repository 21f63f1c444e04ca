using System.Text;
using System.Text.Json;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the objects in JSON-LD and the names in them.</summary>
internal static class JsonLdObjects
{
    private const int MaxDepth = 64;

    private static readonly string[] s_articleTypes = ["Article", "Posting", "Report", "Review"];

    private static readonly JsonDocumentOptions s_lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>Adds the objects of a script, those in arrays and in "@graph" too.</summary>
    /// <exception cref="JsonException">The script is no JSON.</exception>
    public static void Collect(string script, List<JsonElement> objects)
    {
        using var document = JsonDocument.Parse(Mended(script), s_lenient);
        Collect(document.RootElement.Clone(), objects);
    }

    public static bool IsArticle(JsonElement found) =>
        Texts(found, "@type").Any(type => s_articleTypes.Any(end => type.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>The texts of a property: itself, its items, or their "name".</summary>
    public static IEnumerable<string> Texts(JsonElement found, string property) =>
        found.TryGetProperty(property, out var value) ? Texts(value).Where(text => !string.IsNullOrWhiteSpace(text)) : [];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => Texts(value, "name"),
        _ => [],
    };

    /// <summary>Takes out what pages put into JSON-LD though JSON forbids it: line breaks in strings, comments of HTML, an end mark.</summary>
    private static string Mended(string script)
    {
        var mended = new StringBuilder(script.Length);
        foreach (var c in script)
        {
            mended.Append(char.IsControl(c) ? ' ' : c);
        }

        return mended.Replace("<!--", "").Replace("-->", "").Replace("//<![CDATA[", "").Replace("<![CDATA[", "").Replace("//]]>", "")
            .Replace("]]>", "").ToString().Trim().TrimEnd(';');
    }

    private static void Collect(JsonElement value, List<JsonElement> objects)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Collect(item, objects);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            objects.Add(value);
            foreach (var nested in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (value.TryGetProperty(nested, out var inner))
                {
                    Collect(inner, objects);
                }
            }
        }
    }
}
