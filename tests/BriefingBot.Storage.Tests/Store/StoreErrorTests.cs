using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Sqlite;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Tests.Store;

public sealed class StoreErrorTests : StorageTest
{
    [Fact]
    public async Task DataOfANewerProgram_IsRefusedAndLeftAlone()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        Execute("pragma user_version = 99");
        CloseAll();

        var refusal = await RefusalAsync(Open());

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("99", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileInPlaceOfTheDataFolder_IsExplained()
    {
        using var other = new DataFolder();
        var file = Path.Combine(other.Path, "taken");
        await File.WriteAllTextAsync(file, "not a folder", Cancellation);
        using var database = new StoreDatabase(
            new() { DataFolder = Path.Combine(file, "data"), EmbedderIdentity = "e", Dimensions = 4 }, TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<StoreException>(
            async () => await new SqliteArticleStore(database, TimeProvider.System).HasArticlesAsync(CollectionName.Default, Cancellation));

        Assert.Contains("cannot be used", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadOnlyDataFolder_IsExplained()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("A privileged process may write anywhere, and Windows has no such mode.");
        }

        File.SetUnixFileMode(Folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var refusal = await RefusalAsync(Room);
            Assert.Contains("right to write", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(Folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task AFileThatIsNoDatabase_IsExplainedAndLeftAlone()
    {
        await File.WriteAllTextAsync(Folder.Database, new string('x', 8192), Cancellation);

        var refusal = await RefusalAsync(Room);

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 8192), await File.ReadAllTextAsync(Folder.Database, Cancellation));
    }

    [Fact]
    public async Task VectorsOfAnotherEmbedder_AreRefused()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        CloseAll();

        var refusal = await RefusalAsync(Open(new FakeEmbedder(64, "another-model")));

        Assert.Contains("fake-words-1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("another-model", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStoreWithoutPassages_TakesAnotherEmbedder()
    {
        Assert.False(await Room.Store.HasArticlesAsync(CollectionName.Default, Cancellation));
        CloseAll();

        var other = Open(new FakeEmbedder(32, "another-model"));

        await other.SaveAsync(AnArticle.At("id:1"));
        Assert.Single(other.Search("council").Articles);
    }

    [Fact]
    public async Task ADatabaseLockedTooLong_IsExplained_AndTheArticleCanBeSavedLater()
    {
        var room = Open(busyTimeout: TimeSpan.FromMilliseconds(100));
        await room.SaveAsync(AnArticle.At("id:1"));
        using (var other = Connect())
        {
            Execute(other, "begin immediate");

            var refusal = await Assert.ThrowsAsync<StoreException>(async () => await room.SaveAsync(AnArticle.At("id:2")));

            Assert.Contains("locked", refusal.Message, StringComparison.Ordinal);
            Execute(other, "rollback");
        }

        await room.SaveAsync(AnArticle.At("id:2"));
        Assert.NotNull(await room.FindAsync("id:2"));
    }

    private static async Task<StoreException> RefusalAsync(Newsroom room) =>
        await Assert.ThrowsAsync<StoreException>(async () => await room.Store.HasArticlesAsync(CollectionName.Default, Cancellation));

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=false");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }
}
