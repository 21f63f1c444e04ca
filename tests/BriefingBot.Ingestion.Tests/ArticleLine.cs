using System.Text.Json;

namespace BriefingBot.Ingestion.Tests;

/// <summary>Lines of JSON with an article each.</summary>
internal static class ArticleLine
{
    public const string Text = "The ferry to the island is back in service after four days of storm.";

    /// <summary>A good line about ferry number <paramref name="number"/>.</summary>
    public static string Good(int number) => Of($"https://www.harbour.example/ferry-{number}", Text);

    public static string Of(string url, string text) => JsonSerializer.Serialize(new
    {
        url,
        title = "Ferry sails again",
        published = "2024-02-03",
        authors = new[] { "Ada Quay", "Ben Pier" },
        text,
    });

    /// <summary>A good line in which one field holds the given raw JSON.</summary>
    public static string With(string field, string rawJson)
    {
        var others = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Good(1))!.Where(pair => pair.Key != field);
        IEnumerable<string> fields = [.. others.Select(pair => $"\"{pair.Key}\": {pair.Value.GetRawText()}"), $"\"{field}\": {rawJson}"];
        return $"{{{string.Join(", ", fields)}}}";
    }

    /// <summary>A good line that lacks one field.</summary>
    public static string Without(string field) => With(field, "null");
}
