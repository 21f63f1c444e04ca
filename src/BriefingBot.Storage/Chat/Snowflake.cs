namespace BriefingBot.Storage.Chat;

/// <summary>Ids of the chat platform as SQLite's signed integers with the same 64 bits.</summary>
internal static class Snowflake
{
    /// <summary>The value to bind.</summary>
    public static long Encode(ulong id) => unchecked((long)id);

    /// <summary>The value to bind; null stays null.</summary>
    public static object? Encode(ulong? id) => id is { } value ? Encode(value) : null;

    /// <summary>The id that was encoded.</summary>
    public static ulong Decode(long value) => unchecked((ulong)value);
}
