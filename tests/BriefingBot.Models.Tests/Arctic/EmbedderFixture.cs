using BriefingBot.Models.Arctic;
using BriefingBot.Testing;

namespace BriefingBot.Models.Tests.Arctic;

/// <summary>One embedder for all tests: its model is made once.</summary>
public sealed class EmbedderFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EmbedderFixture() => Embedder = new(new() { CacheFolder = _folder.Path });

    public ArcticEmbedder Embedder { get; }

    public string Folder => _folder.Path;

    public void Dispose()
    {
        Embedder.Dispose();
        _folder.Dispose();
    }
}
