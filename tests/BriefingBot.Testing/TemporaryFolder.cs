using System.Text;

namespace BriefingBot.Testing;

/// <summary>A folder of a test's own; gone with everything in it when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("briefingbot-test-").FullName;

    /// <summary>The path of a file in it, whether or not the file is there.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file in UTF-8 and returns its path; folders in the name are made.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file and returns its path; folders in the name are made.</summary>
    public string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a file with these lines and returns its path.</summary>
    public string WriteLines(string name, params string[] lines) => Write(name, string.Concat(lines.Select(line => line + Environment.NewLine)));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
