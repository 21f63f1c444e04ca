using System.Text;
using System.Text.Json;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Tells JSON and JSON Lines by their first brackets.</summary>
internal static class JsonStart
{
    private static readonly byte[] s_newLines = "\n\r"u8.ToArray();

    /// <summary>The kind, or unknown.</summary>
    /// <param name="start">The beginning of the content.</param>
    /// <param name="named">The kind that the file's name tells.</param>
    public static SourceKind KindOf(string start, SourceKind named) => !IsJson(start, named) ? SourceKind.Unknown
        : named == SourceKind.JsonLines || (start is ['{', ..] && !IsUnfinishedLine(start)) ? SourceKind.JsonLines
        : SourceKind.Json;

    private static bool IsJson(string start, SourceKind named)
    {
        var next = start.Length > 1 ? start.AsSpan(1).TrimStart() : [];
        return named is SourceKind.Json or SourceKind.JsonLines
            ? start is ['{' or '[', ..]
            : start is ['{', ..] ? next is ['"', ..] or ['}', ..] : start is ['[', ..] && next is ['{', ..];
    }

    /// <summary>Whether the first line is the beginning of a value that goes on in the next lines.</summary>
    private static bool IsUnfinishedLine(string start)
    {
        var bytes = Encoding.UTF8.GetBytes(start);
        var end = bytes.AsSpan().IndexOfAny(s_newLines);
        try
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(0, Math.Max(end, 0)), isFinalBlock: false, default);
            while (reader.Read())
            {
            }

            return end >= 0 && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 0);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
