using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;
using BriefingBot.Testing;
using Json.Schema;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Discord's OpenAPI description as a JSON schema. Read once a process, when the first body is checked.</summary>
internal sealed class DiscordSchema
{
    private const string Id = "https://discord.example/openapi";
    private static readonly ConcurrentDictionary<string, DiscordSchema> Known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonSchema> _roots = new(StringComparer.Ordinal);
    private readonly Lazy<JsonElement> _definitions;
    private readonly Lazy<BuildOptions> _build;

    private DiscordSchema(string file)
    {
        _definitions = new(() => Read(file));
        _build = new(() => Build(_definitions.Value));
    }

    /// <summary>All schemas by name.</summary>
    public JsonElement Definitions => _definitions.Value;

    /// <summary>The schema of a file, or of the one beside the evaluation data; null where there is none.</summary>
    public static DiscordSchema? Find(string? file)
    {
        file ??= EvaluationData.Find() is { } folder ? Path.Combine(folder, "discord", "openapi.json") : null;
        return file is not null && File.Exists(file) ? Known.GetOrAdd(file, name => new(name)) : null;
    }

    /// <summary>What is wrong with a value by the schema of this name.</summary>
    public IEnumerable<(string Place, string Message)> Check(string name, JsonElement value)
    {
        var root = _roots.GetOrAdd(name, key => JsonSchema.FromText(
            new JsonObject { ["$id"] = $"{Id}/{key}", ["$ref"] = $"{Id}#/$defs/{key}" }.ToJsonString(), _build.Value));
        var results = root.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid)
            return [];

        return results.Details!
            .Where(detail => !detail.IsValid && detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => (detail.InstanceLocation.ToString().TrimStart('/'), error.Value)))
            .Distinct();
    }

    private static BuildOptions Build(JsonElement definitions)
    {
        var options = new BuildOptions { SchemaRegistry = new() };
        JsonSchema.FromText(new JsonObject { ["$id"] = Id, ["$defs"] = definitions.ToNode() }.ToJsonString(), options);
        return options;
    }

    private static JsonElement Read(string file)
    {
        var text = File.ReadAllText(file).Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text);
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas").ToObject();
        foreach (var (_, schema) in schemas)
            AllowDigits(schema?["properties"]?["default_member_permissions"] as JsonObject);

        DropExtensions(schemas);
        return JsonSerializer.SerializeToElement(schemas);
    }

    // Keywords such as x-discord-union are no JSON Schema and would be refused.
    private static void DropExtensions(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                DropExtensions(item);
        }
        else if (node is JsonObject schema)
        {
            foreach (var name in schema.Select(property => property.Key).Where(name => name.StartsWith("x-", StringComparison.Ordinal)).ToList())
                schema.Remove(name);
            foreach (var (_, inner) in schema)
                DropExtensions(inner);
        }
    }

    // The description asks for an integer, the documentation for a string of digits; Discord takes both.
    private static void AllowDigits(JsonObject? permissions)
    {
        if (permissions?["type"] is not JsonArray { Count: > 0 } types || types[0]?.GetValue<string>() != "integer")
            return;

        types.Add("string");
        permissions["pattern"] = "^[0-9]+$";
    }
}
