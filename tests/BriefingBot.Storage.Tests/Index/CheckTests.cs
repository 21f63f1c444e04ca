using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Tests.Index;

public sealed class CheckTests : StorageTest
{
    [Fact]
    public async Task AHealthyStore_HasNoProblems()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("With a \0 in it."));
        await Room.SaveAsync(AnArticle.At("id:1").Saying("And then without."));
        await Room.Index.CatchUpAsync(Cancellation);

        var health = await Room.Index.CheckAsync(Cancellation);

        Assert.True(health.Agrees);
        Assert.Empty(health.Problems);
    }

    [Fact]
    public async Task AnEmptyStoreWithoutIndex_HasNoProblems() => Assert.Empty(await ProblemsAsync());

    [Fact]
    public async Task AnIndexThatIsBehind_IsReported()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await Room.Index.CatchUpAsync(Cancellation);
        await Room.SaveAsync(AnArticle.At("id:2"));
        Assert.Contains("behind", Assert.Single(await ProblemsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingIndex_IsReported()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        Assert.Contains("manifest", Assert.Single(await ProblemsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATextThatIsNotTheOneStored_IsReportedWithItsUrl()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.SaveAsync(AnArticle.At("id:2").Saying("A bridge fell."));
        await Room.Index.CatchUpAsync(Cancellation);
        Execute("update version set text = 'The harbour closed.' where id = 1");

        var problem = Assert.Single(await ProblemsAsync());

        Assert.Contains("id:1", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.vec")]
    [InlineData("*.cfs")]
    public async Task AByteOfTheIndexThatHasChanged_IsReported(string pattern)
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        CloseAll();
        var file = Directory.EnumerateFiles(Folder.Index, pattern, SearchOption.AllDirectories).First();
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Cancellation);

        Assert.Contains("damaged", Assert.Single(await ProblemsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArticlesThatTheIndexLacks_AreReported()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await Room.SaveAsync(AnArticle.At("id:2"));
        await Room.Index.CatchUpAsync(Cancellation);
        Execute("pragma foreign_keys = on; delete from article where id = 1");

        var problems = await ProblemsAsync();

        Assert.Equal(2, problems.Count);
        Assert.Contains("1 articles, the search index 2", problems[0], StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync()
    {
        var health = await Room.Index.CheckAsync(Cancellation);
        Assert.Equal(health.Agrees, health.Problems.Count == 0);
        return health.Problems;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
