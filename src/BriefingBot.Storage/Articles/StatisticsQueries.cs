using BriefingBot.Core.Ports;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>Counts what the store holds.</summary>
internal static class StatisticsQueries
{
    private const string Counts =
        """
        select (select count(*) from article where removed_at is null), (select count(*) from version), (select count(*) from passage),
          min(version.day), max(version.day)
        from article join version on version.id = article.current_version_id
        where version.published is not null
        """;

    /// <summary>Counts of the database and sizes of the data folder.</summary>
    public static StoreStatistics Read(SqliteSession session, StoreOptions options)
    {
        var collections = CollectionQueries.Count(session);
        using var row = session.Prepare(Counts).ExecuteReader();
        row.Read();
        return new()
        {
            Articles = row.GetInt32(0),
            Versions = row.GetInt32(1),
            Passages = row.GetInt32(2),
            Collections = collections,
            Published = row.IsDBNull(3) ? null : (DateOnly.FromDayNumber(row.GetInt32(3)), DateOnly.FromDayNumber(row.GetInt32(4))),
            StoreBytes = Size(options.DataFolder, Path.GetFileName(options.DatabaseFile) + "*", recurse: false),
            IndexBytes = Directory.Exists(options.IndexFolder) ? Size(options.IndexFolder, "*", recurse: true) : 0,
        };
    }

    private static long Size(string folder, string pattern, bool recurse) => new DirectoryInfo(folder)
        .EnumerateFiles(pattern, new EnumerationOptions { RecurseSubdirectories = recurse }).Sum(Length);

    private static long Length(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            // Another process has swept it since it was listed.
            return 0;
        }
    }
}
