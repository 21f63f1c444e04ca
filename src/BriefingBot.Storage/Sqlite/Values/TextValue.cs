using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>
/// Stores a string so that it comes back unit by unit: as UTF-8 text or, where it has U+0000 (the provider would cut it there)
/// or half a surrogate pair (UTF-8 has none), as a blob of UTF-16LE.
/// </summary>
internal static class TextValue
{
    /// <summary>The value to bind.</summary>
    public static object Encode(string text) => IsPlain(text) ? text : MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    /// <summary>The string that was encoded.</summary>
    public static string Decode(SqliteDataReader row, int column) => row.GetValue(column) switch
    {
        string text => text,
        byte[] units => new(MemoryMarshal.Cast<byte, char>(units)),
        var other => throw new InvalidDataException($"A text column holds {other.GetType().Name}."),
    };

    private static bool IsPlain(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return !text.Contains('\0');
    }
}
