using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite.Values;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Feeds;

/// <summary>A row of the table of feeds.</summary>
internal static class FeedRow
{
    /// <summary>Its columns, in the order in which they are read.</summary>
    public const string Columns =
        "id, collection, address, title, etag, last_modified, problem, checked_at, next_check, failing_since, failures, is_gone, item_gap";

    /// <summary>The feed.</summary>
    public static StoredFeed Read(SqliteDataReader row) => new(
        new(row.GetInt64(0)),
        CollectionName.Parse(row.GetString(1)),
        new(row.GetString(2)),
        new()
        {
            Title = TextValue.Decode(row, 3),
            ETag = Text(row, 4),
            LastModified = Text(row, 5),
            Problem = Text(row, 6),
            CheckedAt = Moment(row, 7),
            NextCheck = Moment(row, 8),
            FailingSince = Moment(row, 9),
            Failures = row.GetInt32(10),
            IsGone = row.GetBoolean(11),
            ItemGap = row.IsDBNull(12) ? null : TimeSpan.FromSeconds(row.GetInt64(12)),
        });

    /// <summary>The values of its state, to be bound.</summary>
    public static (string Name, object? Value)[] Values(FeedState state) =>
    [
        ("$title", TextValue.Encode(state.Title)),
        ("$etag", Encode(state.ETag)),
        ("$modified", Encode(state.LastModified)),
        ("$problem", Encode(state.Problem)),
        ("$checked", state.CheckedAt?.ToUnixTimeSeconds()),
        ("$next", state.NextCheck?.ToUnixTimeSeconds()),
        ("$since", state.FailingSince?.ToUnixTimeSeconds()),
        ("$failures", state.Failures),
        ("$gone", state.IsGone ? 1 : 0),
        ("$gap", (long?)state.ItemGap?.TotalSeconds),
    ];

    private static object? Encode(string? text) => text is null ? null : TextValue.Encode(text);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : TextValue.Decode(row, column);

    private static DateTimeOffset? Moment(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(column));
}
