using System.Collections;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.CommandLine;

/// <summary>What the program takes from the process around it.</summary>
internal sealed class ProgramEnvironment
{
    /// <summary>Standard input, output and error.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Environment variables by name.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Where the program's own files lie: its settings and the samples.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Replaces services after the program has registered its own.</summary>
    public Action<IServiceCollection> ConfigureServices { get; init; } = static _ => { };

    /// <summary>The variables this process was started with.</summary>
    public static IReadOnlyDictionary<string, string> VariablesOfThisProcess() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
}
