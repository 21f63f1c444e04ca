using BriefingBot.Models.Arctic;
using BriefingBot.Testing;

namespace BriefingBot.Models.Tests.Arctic;

public sealed class ModelCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ensure_TwoAtOnce_LeavesOneModelAndNothingElse()
    {
        Parallel.For(0, 2, _ => ModelCache.Ensure(_folder.Path));

        Assert.Equal([ModelCache.FileName], Directory.GetFiles(_folder.Path).Select(f => Path.GetFileName(f)), StringComparer.Ordinal);
    }

    [Fact]
    public void Ensure_ModelIsThere_IsNotMadeAgain()
    {
        var path = Path.Combine(_folder.Path, ModelCache.FileName);
        File.WriteAllText(path, "made before");

        Assert.Equal(path, ModelCache.Ensure(_folder.Path));
        Assert.Equal("made before", File.ReadAllText(path));
    }
}
