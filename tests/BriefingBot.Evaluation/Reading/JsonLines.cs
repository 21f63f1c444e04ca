using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BriefingBot.Evaluation.Reading;

/// <summary>Files with a JSON object a line; blank lines are passed over.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads every line.</summary>
    /// <exception cref="InputException">The file cannot be read, or a line is not what is expected; the message has its number.</exception>
    public static IReadOnlyList<T> Read<T>(string path)
        where T : class
    {
        try
        {
            return [.. File.ReadLines(path, new UTF8Encoding(false, throwOnInvalidBytes: true))
                .Select((line, index) => Parse<T>(line, $"{path}, line {index + 1}"))
                .OfType<T>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new InputException($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Writes a line for each of <paramref name="values"/>, in place of what the file held.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write<T>(string path, IEnumerable<T> values)
    {
        try
        {
            File.WriteAllLines(path, values.Select(value => JsonSerializer.Serialize(value, s_options)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Reads one line; null for a blank one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="where">Its place, for the message.</param>
    /// <exception cref="InputException">It is not what is expected.</exception>
    public static T? Parse<T>(string line, string where)
        where T : class
    {
        try
        {
            return string.IsNullOrWhiteSpace(line) ? null
                : JsonSerializer.Deserialize<T>(line, s_options) ?? throw new InputException($"{where}: null where an object is expected.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InputException($"{where} is not as expected: {e.Message}", e);
        }
    }
}
