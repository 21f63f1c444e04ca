using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>Instants as ISO 8601 in UTC, to the last digit.</summary>
internal static class InstantValue
{
    /// <summary>The value to bind.</summary>
    public static string Encode(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The instant in a column.</summary>
    public static DateTimeOffset Decode(SqliteDataReader row, int column) =>
        DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
