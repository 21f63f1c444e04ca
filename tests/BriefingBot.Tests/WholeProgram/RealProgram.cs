using System.Text;
using BriefingBot.CommandLine;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.WholeProgram;

/// <summary>The program as it is installed, with its samples, model, store and index, on a data folder of its own.</summary>
public sealed class RealProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The data folder.</summary>
    internal string DataFolder => _folder.PathOf("data");

    /// <summary>Writes a file and gives its path.</summary>
    internal string Write(string name, string content) => _folder.Write(name, content);

    /// <summary>Writes a file and gives its path.</summary>
    internal string Write(string name, byte[] content) => _folder.Write(name, content);

    /// <summary>Runs a command.</summary>
    internal async Task<ProgramResult> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using var notices = new MemoryStream();
        using var terminal = new Terminal(new MemoryStream(), new(output, null), new(notices, null));
        var environment = new ProgramEnvironment { Terminal = terminal, Variables = new Dictionary<string, string>() };
        var exitCode = await Program.RunAsync([.. args, "--data", DataFolder], environment, TestContext.Current.CancellationToken);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(notices.ToArray()));
    }

    public void Dispose() => _folder.Dispose();
}
