using BriefingBot.Core.Identity;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Tests.Store;

public sealed class MigrationTests : IDisposable
{
    private static readonly Migration s_first = new(1, "create table a (x);");
    private static readonly Migration s_second = new(2, "create table b (x); insert into b values (1);");

    private readonly DataFolder _folder = new();
    private readonly SqliteSession _session;

    public MigrationTests() => _session = new(_folder.Database);

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void TheMigrationsOfTheProgram_AreNumberedWithoutGaps() =>
        Assert.Equal(Enumerable.Range(1, Migration.All.Count), Migration.All.Select(migration => migration.Version));

    [Fact]
    public void Migrate_AppliesEachStepOnce()
    {
        Migrator.Migrate(_session, [s_first]);
        Migrator.Migrate(_session, [s_first, s_second]);
        Migrator.Migrate(_session, [s_first, s_second]);

        Assert.Equal(2L, Scalar("pragma user_version"));
        Assert.Equal(1L, Scalar("select count(*) from b"));
    }

    [Fact]
    public void Migrate_StepThatFails_LeavesTheStepsBefore()
    {
        var broken = new Migration(2, "create table b (x); insert into missing values (1);");

        Assert.Throws<SqliteException>(() => Migrator.Migrate(_session, [s_first, broken]));

        Assert.Equal(1L, Scalar("pragma user_version"));
        Assert.Equal("a", Scalar("select group_concat(name) from sqlite_schema"));
    }

    [Fact]
    public void RefuseNewer_OlderOrSame_IsAccepted()
    {
        Migrator.Migrate(_session, [s_first]);
        Migrator.RefuseNewer(_session, [s_first], "file");
        Migrator.RefuseNewer(_session, [s_first, s_second], "file");
        Migrator.Migrate(_session, [s_first, s_second]);
        Assert.Throws<StoreException>(() => Migrator.RefuseNewer(_session, [s_first], "file"));
    }

    [Fact]
    public void ArticlesOfAnEarlierSchema_AreRecognisedByAddressAndText()
    {
        Migrator.Migrate(_session, [.. Migration.All.Take(3)]);
        _session.Run("insert into collection (id, name) values (1, 'default'); insert into article (id, collection_id, url) values (7, 1, 'https://www.news.example/a/?utm_source=x');");
        _session.Prepare(
            """
            insert into version (id, article_id, ordinal, sha256, title, outlet, authors, published, day, loaded_at, text)
            values (9, 7, 1, zeroblob(32), 'Ferry', 'News', '[]', '2020-02-03', 1, '2020-02-03T00:00:00Z', $text)
            """,
            ("$text", AText.Of(300, 1))).ExecuteNonQuery();
        _session.Run("update article set current_version_id = 9;");

        Migrator.Migrate(_session, Migration.All);

        Assert.Equal("news.example/a", Scalar("select key from article_key where article_id = 7"));
        Assert.Equal("news.example/a 2020-02-03", Scalar("select key || ' ' || told from version"));
        Assert.Equal((long)MinHashBands.Count, Scalar("select count(*) from article_band where article_id = 7"));
    }

    private object? Scalar(string sql) => _session.Prepare(sql).ExecuteScalar();
}
