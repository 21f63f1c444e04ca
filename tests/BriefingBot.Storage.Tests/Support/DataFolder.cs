namespace BriefingBot.Storage.Tests.Support;

/// <summary>A data folder that is gone when the test is over.</summary>
internal sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("briefingbot-").FullName;

    public string Index => System.IO.Path.Combine(Path, "index");

    public string Database => System.IO.Path.Combine(Path, "briefing.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
