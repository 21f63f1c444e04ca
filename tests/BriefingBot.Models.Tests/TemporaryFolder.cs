namespace BriefingBot.Models.Tests;

public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("briefingbot-models-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
