using BriefingBot.Core.Ports;
using BriefingBot.Storage.Indexing;
using BriefingBot.Storage.Lexical;
using BriefingBot.Storage.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Index;

public sealed class RepairTests : StorageTest
{
    private string Manifest => Path.Combine(Folder.Index, "manifest.json");

    [Fact]
    public async Task ADeletedIndex_IsBuiltAgainWithTheSameResults()
    {
        var before = await LoadedAndClosedAsync();
        Directory.Delete(Folder.Index, recursive: true);
        Assert.Equal(before, await ResultsOfANewProcessAsync());
    }

    [Theory]
    [InlineData("*.vec")]
    [InlineData("segments_*")]
    [InlineData("*.cfs")]
    [InlineData("*.si")]
    public async Task AFileCutOff_IsNoticedAndTheIndexBuiltAgain(string pattern)
    {
        var before = await LoadedAndClosedAsync();
        using (var file = File.OpenWrite(Part(pattern)))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal(before, await ResultsOfANewProcessAsync());
        var warning = Assert.Single(Room.Log.Messages, message => message.StartsWith("Warning", StringComparison.Ordinal));
        Assert.Contains("built", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.vec")]
    [InlineData("segments_*")]
    [InlineData("manifest.json")]
    public async Task AFileThatIsMissing_IsNoticedAndTheIndexBuiltAgain(string pattern)
    {
        var before = await LoadedAndClosedAsync();
        File.Delete(Part(pattern));
        Assert.Equal(before, await ResultsOfANewProcessAsync());
    }

    [Theory]
    [InlineData("*.vec")]
    [InlineData("segments_*")]
    [InlineData("*.si")]
    public async Task AFileOfTheRightLengthButFullOfZeros_IsNoticedAndTheIndexBuiltAgain(string pattern)
    {
        var before = await LoadedAndClosedAsync();
        var part = Part(pattern);
        await File.WriteAllBytesAsync(part, new byte[new FileInfo(part).Length], Cancellation);
        Assert.Equal(before, await ResultsOfANewProcessAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    [InlineData("{\"format\": 1}")]
    public async Task AManifestThatIsNone_IsNoticedAndTheIndexBuiltAgain(string manifest)
    {
        var before = await LoadedAndClosedAsync();
        await File.WriteAllTextAsync(Manifest, manifest, Cancellation);
        Assert.Equal(before, await ResultsOfANewProcessAsync());
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2")]
    [InlineData("\"seq\":6", "\"seq\":5")]
    [InlineData("\"seq\":6", "\"seq\":60")]
    [InlineData("\"mark\":\"", "\"mark\":\"0")]
    [InlineData("\"store\":\"", "\"store\":\"0")]
    [InlineData("\"dimensions\":64", "\"dimensions\":65")]
    [InlineData("\"dead\":[]", "\"dead\":[0]")]
    [InlineData("segments_", "segments_9")]
    public async Task AManifestThatSaysSomethingElse_IsNoticedAndTheIndexBuiltAgain(string written, string changed)
    {
        var before = await LoadedAndClosedAsync();
        var manifest = await File.ReadAllTextAsync(Manifest, Cancellation);
        Assert.Contains(written, manifest, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Manifest, manifest.Replace(written, changed, StringComparison.Ordinal), Cancellation);

        Assert.Equal(before, await ResultsOfANewProcessAsync());
        Assert.Contains(Room.Log.Messages, message => message.Contains("built", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ASnapshotFoundDamagedDuringASearch_IsGivenUpAndTheIndexBuiltAgain()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        await Room.Index.CatchUpAsync(Cancellation);
        var folder = new IndexFolder(Folder.Index);
        using var analyzer = new NewsAnalyzer();
        using var keeper = new SnapshotKeeper(
            Room.Database,
            folder,
            new(Room.Database, folder, analyzer, TimeProvider.System, Room.Log),
            new(folder, TimeSpan.FromSeconds(30), TimeProvider.System),
            Room.Log);
        var head = folder.ReadManifest()!.Applied;
        var damaged = keeper.Take(head, Cancellation);

        keeper.Discard(damaged, "a byte has changed", Cancellation);
        damaged.Release();

        var rebuilt = keeper.Take(head, Cancellation);
        Assert.NotEqual(damaged.Manifest.Generation, rebuilt.Manifest.Generation);
        Assert.Equal(1, rebuilt.Articles.Documents);
        Assert.False(damaged.TryShare());
        Assert.Contains(Room.Log.Messages, message => message.Contains("a byte has changed", StringComparison.Ordinal));
        rebuilt.Release();
    }

    [Fact]
    public async Task AnIndexOfAnotherStore_IsBuiltAgain()
    {
        await LoadedAndClosedAsync();
        File.Delete(Folder.Database);
        await Open().SaveAsync(AnArticle.At("id:new").Saying("Another harbour."));
        Assert.Equal(["id:new"], await Room.ByWordsAsync("harbour"));
    }

    [Fact]
    public async Task AStoreThatLostItsLastChanges_IsNoticedEvenWhenItsNumbersComeBack()
    {
        await Room.SaveAsync(AnArticle.At("id:1").Saying("The harbour opened."));
        CloseAll();
        var copy = await File.ReadAllBytesAsync(Folder.Database, Cancellation);
        await Open().SaveAsync(AnArticle.At("id:lost").Saying("A lost harbour."));
        await Room.Index.CatchUpAsync(Cancellation);
        CloseAll();

        await File.WriteAllBytesAsync(Folder.Database, copy, Cancellation);
        await Open().SaveAsync(AnArticle.At("id:2").Saying("A second harbour."));

        Assert.Equal(["id:1", "id:2"], (await Room.ByWordsAsync("harbour")).Order());
        Assert.Empty((await Room.Index.CheckAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task AFileInPlaceOfTheIndexFolder_IsExplained()
    {
        await Room.SaveAsync(AnArticle.At("id:1"));
        await File.WriteAllTextAsync(Folder.Index, "not a folder", Cancellation);

        Assert.Contains("cannot be used", Assert.Throws<StoreException>(() => Room.Search("council")).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => Room.Index.CatchUpAsync(Cancellation));
    }

    private async Task<string> LoadedAndClosedAsync()
    {
        for (var i = 1; i <= 6; i++)
        {
            await Room.SaveAsync(
                AnArticle.At($"id:{i}").Titled($"Report {i}").Saying($"The harbour opened {i} times.\n\nShip {i} came in."));
        }

        var results = await ResultsOfANewProcessAsync();
        CloseAll();
        return results;
    }

    private async Task<string> ResultsOfANewProcessAsync()
    {
        await Task.Yield();
        var found = Room.Index.Search(Room.Asking("harbour ship report"), Cancellation);
        return $"{found.ArticlesSearched}\n" + string.Join('\n', found.Articles.OrderBy(article => article.Id.Value)
            .Select(article => $"{article.Id} {article.Lexical:F5} {string.Join(' ', article.Passages)}"));
    }

    private string Part(string pattern) => Directory.EnumerateFiles(Folder.Index, pattern, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).First();
}
