using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;
using BriefingBot.Testing;
using Json.Schema;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Discord's OpenAPI description as a JSON schema. Read once a process, when the first fake starts.</summary>
internal sealed class DiscordSchema
{
    private const string Id = "https://discord.example/openapi";
    private static readonly ConcurrentDictionary<string, Lazy<DiscordSchema>> Known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JsonSchema> _roots = new(StringComparer.Ordinal);
    private readonly BuildOptions _build;

    // Reading takes a second or so. Left to the first body that is checked, that body's answer would be late by the test's clock.
    private DiscordSchema(string file)
    {
        Definitions = Read(file);
        _build = Build(Definitions);
    }

    /// <summary>All schemas by name.</summary>
    public JsonElement Definitions { get; }

    /// <summary>The schema of a file, or of the one beside the evaluation data; null where there is none.</summary>
    public static DiscordSchema? Find(string? file)
    {
        file ??= EvaluationData.Find() is { } folder ? Path.Combine(folder, "discord", "openapi.json") : null;
        return file is not null && File.Exists(file) ? Known.GetOrAdd(file, Once).Value : null;
    }

    /// <summary>What is wrong with a value by the schema of this name.</summary>
    public IEnumerable<(string Place, string Message)> Check(string name, JsonElement value)
    {
        var results = Root(name).Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid)
            return [];

        return results.Details!
            .Where(detail => !detail.IsValid && detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => (detail.InstanceLocation.ToString().TrimStart('/'), error.Value)))
            .Distinct();
    }

    private static Lazy<DiscordSchema> Once(string file) => new(() => new(file));

    private JsonSchema Root(string name)
    {
        // Making one also registers it, and a name that is registered twice is refused.
        lock (_lock)
        {
            if (!_roots.TryGetValue(name, out var root))
            {
                var text = new JsonObject { ["$id"] = $"{Id}/{name}", ["$ref"] = $"{Id}#/$defs/{name}" }.ToJsonString();
                _roots[name] = root = JsonSchema.FromText(text, _build);
            }

            return root;
        }
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
