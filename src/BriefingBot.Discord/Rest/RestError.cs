using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BriefingBot.Discord.Rest;

/// <summary>The body of an error: <c>{code, message, retry_after, global, errors}</c>, or whatever stood in its place.</summary>
/// <param name="Code">Discord's code; 0 where there is none.</param>
/// <param name="Message">Its message.</param>
/// <param name="Details">What is wrong with which field, flattened: "options.0.name: … ".</param>
/// <param name="RetryAfter">How long to wait, of a 429.</param>
/// <param name="IsGlobal">Whether a 429 concerns all calls.</param>
internal sealed record RestError(int Code, string Message, IReadOnlyList<string> Details, TimeSpan? RetryAfter, bool IsGlobal)
{
    private const int MostDetails = 20;
    private const int MostDepth = 16;
    private const int MostMessage = 300;
    private const double MostSeconds = 86400;

    /// <summary>Reads a body. One that is not JSON, such as a page of HTML from a proxy, gives an error without a code.</summary>
    public static RestError Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : Foreign;
        }
        catch (JsonException)
        {
            return Foreign;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"code {Code}: {Message}");
        foreach (var detail in Details) text.Append("; ").Append(detail);
        return text.ToString();
    }

    private static RestError Foreign { get; } = new(0, "an answer that is not Discord's JSON", [], null, false);

    private static RestError Read(JsonElement root)
    {
        var details = new List<string>();
        if (root.TryGetProperty("errors", out var errors)) Flatten(errors, "", details, 0);
        return new(
            root.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number)
                ? number
                : 0,
            Text(root, "message"),
            details,
            root.TryGetProperty("retry_after", out var wait) && wait.ValueKind == JsonValueKind.Number
                && wait.TryGetDouble(out var seconds) && seconds is >= 0 and <= MostSeconds ? TimeSpan.FromSeconds(seconds) : null,
            root.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True);
    }

    private static void Flatten(JsonElement element, string path, List<string> details, int depth)
    {
        if (details.Count >= MostDetails || depth > MostDepth || element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "_errors" && property.Value.ValueKind == JsonValueKind.Array)
            {
                details.AddRange(property.Value.EnumerateArray()
                    .Take(MostDetails - details.Count)
                    .Select(error => $"{(path.Length > 0 ? path : "body")}: {Text(error, "message")} ({Text(error, "code")})"));
            }
            else
            {
                Flatten(property.Value, path.Length > 0 ? $"{path}.{property.Name}" : property.Name, details, depth + 1);
            }
        }
    }

    private static string Text(JsonElement element, string name)
    {
        var text = element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
        return text.Length <= MostMessage ? text : text[..MostMessage];
    }
}
