using BriefingBot.Core.Articles;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>Dates that articles tell, as ISO 8601 with the offset that was told.</summary>
internal static class DateValue
{
    /// <summary>The date in a column, or null.</summary>
    public static PublishedAt? Decode(SqliteDataReader row, int column) =>
        !row.IsDBNull(column) && PublishedAt.TryParse(row.GetString(column), out var date) ? date : null;
}
