using System.Text.Json;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Json;

/// <summary>The fields of an article's JSON object; a field that is absent or null is empty.</summary>
internal readonly struct JsonFields
{
    /// <summary>What an article looks like, for messages.</summary>
    public const string WhatToGive = "Give objects with the fields url, title, published, authors and text.";

    private const int MaxNames = 8;

    private const string MendSurrogate = "Write the character whole or leave it out.";

    private readonly JsonElement _root;

    /// <exception cref="FormatException"><paramref name="root"/> is no object.</exception>
    public JsonFields(JsonElement root)
    {
        _root = root.ValueKind == JsonValueKind.Object ? root : throw new FormatException(
            $"This is {Name(root.ValueKind)}, not an article. {WhatToGive}");
    }

    /// <summary>The text in a field.</summary>
    /// <exception cref="FormatException">It holds anything else.</exception>
    public string Text(string field) => Find(field) is { } value ? TextOf(value, field) : "";

    /// <summary>The text in a field that may hold anything else, which then counts as none.</summary>
    /// <exception cref="FormatException">It holds a text that is none.</exception>
    public string TextIfAny(string field) => Find(field) is { ValueKind: JsonValueKind.String } value ? TextOf(value, field) : "";

    /// <summary>The text in a field that an article cannot do without.</summary>
    /// <exception cref="FormatException">There is no such field, or it holds no text.</exception>
    public string Needed(string field) => Find(field) is { } value ? TextOf(value, field)
        : _root.TryGetProperty(field, out _) ? ""
        : throw new FormatException($"There is no field '{field}'; the object has {NamesOf()}. {WhatToGive}");

    /// <summary>The texts in a field that holds one text or an array of them.</summary>
    /// <exception cref="FormatException">It holds anything else.</exception>
    public IReadOnlyList<string> Texts(string field) => Find(field) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } several => [.. several.EnumerateArray().Select(value => TextOf(value, field))],
        { } one => [TextOf(one, field)],
    };

    private JsonElement? Find(string field)
    {
        try
        {
            return _root.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
        }
        catch (InvalidOperationException failure)
        {
            throw new FormatException($"The name of a field holds half of a surrogate pair. {MendSurrogate}", failure);
        }
    }

    private string NamesOf()
    {
        var names = _root.EnumerateObject().Take(MaxNames + 1).Select(property => Quoted.Short(property.Name)).ToList();
        return names.Count == 0 ? "none"
            : string.Join(", ", names.Take(MaxNames)) + (names.Count > MaxNames ? " and more" : "");
    }

    private static string TextOf(JsonElement value, string field)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException(
                $"The field '{field}' holds {Name(value.ValueKind)} where text belongs. Put it in quotes.");
        }
        catch (InvalidOperationException failure)
        {
            throw new FormatException($"The field '{field}' holds half of a surrogate pair, like \\ud83d alone. {MendSurrogate}", failure);
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
