using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>Copies between elements, which are shared, and nodes, which are built up.</summary>
internal static class JsonCopies
{
    public static JsonObject ToObject(this JsonElement element) => JsonObject.Create(element)!.DeepClone().AsObject();

    public static JsonNode? ToNode(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element)!.DeepClone(),
        JsonValueKind.Array => JsonArray.Create(element)!.DeepClone(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(element),
    };

    /// <summary>The property, or null where it is missing, null, or the element is no object.</summary>
    public static JsonElement? Property(this JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } given
            && given.TryGetProperty(name, out var found) && found.ValueKind is not JsonValueKind.Null
                ? found
                : null;

    /// <summary>The property, or null where it is missing, null, or the element is no object.</summary>
    public static JsonElement? Property(this JsonElement element, string name) => Property((JsonElement?)element, name);

    /// <summary>The property's text, or null where it has none.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The property's whole number, or null where it has none.</summary>
    public static int? Number(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    /// <summary>The property's items, or none where it is no array.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];
}
