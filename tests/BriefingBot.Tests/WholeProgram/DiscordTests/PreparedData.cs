using BriefingBot.Testing;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>A data folder with the samples and the model in it, made once; each program gets a copy.</summary>
internal sealed class PreparedData : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Loads the samples.</summary>
    public async Task InitializeAsync()
    {
        using var program = ChildProgram.Start("ask", "what did Biegun say in Seoul?", "--samples", "--data", _folder.Path);
        var run = await program.EndAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    /// <summary>Makes a copy, which is the caller's to delete.</summary>
    public TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            copy.Write(Path.GetRelativePath(_folder.Path, file), File.ReadAllBytes(file));
        }

        return copy;
    }

    public void Dispose() => _folder.Dispose();
}
