using System.Text;
using BriefingBot.CommandLine;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Tests.Running;

/// <summary>Runs the whole program in this process, with stand-ins behind the ports and a data folder of its own.</summary>
internal sealed class TestProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>It is noon on 1 March 2020 (UTC) unless a test says otherwise.</summary>
    public FakeTimeProvider Time { get; } = new(new(2020, 3, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Behind IArticleStore and IArticleCatalog.</summary>
    public ShelfStore Store { get; } = new();

    /// <summary>Behind INewsroom.</summary>
    public ScriptedNewsroom Newsroom { get; } = new();

    /// <summary>Behind IArticleLoader.</summary>
    public ScriptedLoader Loader { get; } = new();

    /// <summary>Behind IIndexMaintenance.</summary>
    public ScriptedIndex Index { get; } = new();

    /// <summary>Environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Columns of the terminal; null where the output is piped.</summary>
    public int? TerminalWidth { get; set; }

    /// <summary>What comes by standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>The data folder; made by the program if at all.</summary>
    public string DataFolder => _folder.PathOf("data");

    /// <summary>The folder in which the program believes it is installed.</summary>
    public string ProgramFolder => _folder.Path;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string content) => _folder.Write(name, content);

    /// <summary>Runs a command on the data folder.</summary>
    public Task<ProgramResult> RunAsync(params string[] args) => RunAsync(args, TestContext.Current.CancellationToken);

    /// <summary>Runs a command on the data folder that may be cancelled.</summary>
    public async Task<ProgramResult> RunAsync(string[] args, CancellationToken cancellation)
    {
        using var output = new MemoryStream();
        using var notices = new MemoryStream();
        using (var terminal = new Terminal(
            new MemoryStream(Encoding.UTF8.GetBytes(Input)), new(output, TerminalWidth, styles: true), new(notices, TerminalWidth, styles: true)))
        {
            var environment = new ProgramEnvironment
            {
                Terminal = terminal,
                Variables = Variables,
                ProgramFolder = ProgramFolder,
                ConfigureServices = StandIn,
            };
            var exitCode = await Program.RunAsync([.. args, "--data", DataFolder], environment, cancellation);
            return new(exitCode, Text(output), Text(notices));
        }
    }

    public void Dispose() => _folder.Dispose();

    private void StandIn(IServiceCollection services) => services
        .AddSingleton<TimeProvider>(Time)
        .AddSingleton<IArticleStore>(Store)
        .AddSingleton<IArticleCatalog>(Store)
        .AddSingleton<INewsroom>(Newsroom)
        .AddSingleton<IArticleLoader>(Loader)
        .AddSingleton<IIndexMaintenance>(Index)
        .AddSingleton<IEmbedder>(new FakeEmbedder());

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}

/// <summary>What a run came to.</summary>
internal sealed record ProgramResult(int ExitCode, string Out, string Error);
