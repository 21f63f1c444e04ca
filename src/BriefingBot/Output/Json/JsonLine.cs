using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BriefingBot.Output.Json;

/// <summary>Writes objects for programs: UTF-8, an object a line.</summary>
internal static class JsonLine
{
    /// <summary>Writes an object and a line end, and flushes.</summary>
    public static void Write<T>(Stream stream, T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(stream, value, type);
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <summary>Writes an object and a line end, and flushes; sequences in it are written as they come.</summary>
    public static async Task WriteAsync<T>(Stream stream, T value, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        await JsonSerializer.SerializeAsync(stream, value, type, cancellation);
        stream.WriteByte((byte)'\n');
        await stream.FlushAsync(cancellation);
    }
}
