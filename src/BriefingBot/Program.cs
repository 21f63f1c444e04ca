using System.CommandLine;
using System.CommandLine.Help;
using BriefingBot.CommandLine;

namespace BriefingBot;

/// <summary>The commands of the program.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var terminal = Terminal.OfThisProcess();
        return await RunAsync(args, new() { Terminal = terminal, Variables = ProgramEnvironment.VariablesOfThisProcess() }, default);
    }

    internal static Task<int> RunAsync(string[] args, ProgramEnvironment environment, CancellationToken cancellation)
    {
        var options = new SharedOptions();
        var runner = new CommandRunner(environment, options);
        var root = new RootCommand("Loads news articles and answers questions with their own words, checked against the stored text.")
        {
            AskCommand.Define(runner, options),
            RunCommand.Define(runner),
            IngestCommand.Define(runner, options),
            FeedCommand.Define(runner, options),
            ExtractCommand.Define(runner, options),
            ArticlesCommand.Define(runner, options),
            StatsCommand.Define(runner, options),
            DoctorCommand.Define(runner, options),
            RebuildIndexCommand.Define(runner, options),
            options.Data,
            options.Verbose,
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return runner.InvokeAsync(root, args, cancellation);
    }
}
