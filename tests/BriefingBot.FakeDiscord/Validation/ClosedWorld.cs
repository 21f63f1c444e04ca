using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Walks a value beside its schemas and finds the properties that none of them names.</summary>
internal sealed class ClosedWorld(JsonElement definitions)
{
    private const string Prefix = "#/$defs/";
    private static readonly string[] Combinations = ["allOf", "anyOf", "oneOf"];

    /// <summary>The places of unknown properties.</summary>
    public IEnumerable<string> Unknown(string name, JsonElement value) => Walk([definitions.GetProperty(name)], value, "");

    private IEnumerable<string> Walk(IReadOnlyList<JsonElement> schemas, JsonElement value, string place)
    {
        var fitting = schemas.SelectMany(Expanded).Where(schema => Fits(schema, value)).ToList();
        return value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(property => OfProperty(fitting, property, place)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) =>
                Walk([.. fitting.Select(schema => schema.Property("items")).OfType<JsonElement>()], item, $"{place}{i}/")),
            _ => [],
        };
    }

    private IEnumerable<string> OfProperty(List<JsonElement> schemas, JsonProperty property, string place)
    {
        var named = schemas.Select(schema => schema.Property("properties").Property(property.Name)).OfType<JsonElement>().ToList();
        if (named.Count == 0)
            named = [.. schemas.Select(schema => schema.Property("additionalProperties")).OfType<JsonElement>().Where(IsSchema)];

        return named.Count == 0 ? [place + property.Name] : Walk(named, property.Value, $"{place}{property.Name}/");
    }

    // Where kinds are told apart by a constant such as the type of a component, only the right kind counts.
    private static bool Fits(JsonElement schema, JsonElement value) =>
        value.ValueKind != JsonValueKind.Object
        || schema.Property("properties") is not { } properties
        || properties.EnumerateObject().All(property =>
            value.Property(property.Name) is not { ValueKind: JsonValueKind.Number } given || Allows(property.Value, given));

    private static bool Allows(JsonElement schema, JsonElement given)
    {
        if (schema.Property("const") is { } constant)
            return JsonElement.DeepEquals(constant, given);

        return schema.Items("enum") is not { Count: > 0 } values || values.Any(value => JsonElement.DeepEquals(value, given));
    }

    private IEnumerable<JsonElement> Expanded(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return [];

        var referred = schema.Text("$ref") is { } reference && reference.StartsWith(Prefix, StringComparison.Ordinal)
            ? Expanded(definitions.GetProperty(reference[Prefix.Length..]))
            : [];
        var combined = Combinations.SelectMany(name => schema.Items(name)).SelectMany(Expanded);
        return referred.Concat(combined).Append(schema);
    }

    private static bool IsSchema(JsonElement schema) => schema.ValueKind == JsonValueKind.Object;
}
