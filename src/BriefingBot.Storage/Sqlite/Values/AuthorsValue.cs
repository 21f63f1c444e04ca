using System.Text.Json;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>Stores authors as a JSON array of strings.</summary>
internal static class AuthorsValue
{
    /// <summary>The value to bind.</summary>
    public static string Encode(IReadOnlyList<string> authors) => JsonSerializer.Serialize(authors);

    /// <summary>The authors that were encoded.</summary>
    public static IReadOnlyList<string> Decode(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json)!;
}
