using System.Text.Json;
using BriefingBot.CommandLine;
using Microsoft.Extensions.Configuration;

namespace BriefingBot.Settings;

/// <summary>Where settings come from; later sources win: beside the program, in the data folder, the environment.</summary>
internal static class SettingsSources
{
    private const string FileName = "appsettings.json";
    private const string VariablePrefix = "BRIEFINGBOT_";

    /// <summary>Adds the sources that are there.</summary>
    /// <exception cref="CommandException">A file is no JSON or cannot be read.</exception>
    public static void Add(IConfigurationBuilder configuration, ProgramEnvironment environment, DataFolder folder)
    {
        AddFile(configuration, Path.Combine(environment.ProgramFolder, FileName));
        AddFile(configuration, Path.Combine(folder.Path, FileName));
        configuration.AddInMemoryCollection(FromVariables(environment.Variables));
    }

    private static void AddFile(IConfigurationBuilder configuration, string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        try
        {
            configuration.AddJsonFile(path, optional: false, reloadOnChange: false);
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            var place = error.GetBaseException() is JsonException { LineNumber: { } line } ? $", line {line + 1}" : "";
            throw new CommandException($"The settings file {path}{place} cannot be read as JSON. Correct it, or move it away.", error);
        }
    }

    /// <summary>
    /// BRIEFINGBOT_INGEST__MAXFILES stands for Ingest:MaxFiles. A variable with the prefix is a setting if it begins with the name of a
    /// section, so that one that is misspelt is told and others, such as BRIEFINGBOT_DATA, are left alone.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, string?>> FromVariables(IReadOnlyDictionary<string, string> variables)
    {
        var sections = KnownSettings.All.Select(setting => setting.Key.Split(':')[0] + "_").Distinct(StringComparer.Ordinal).ToArray();
        foreach (var (name, value) in variables)
        {
            if (name.StartsWith(VariablePrefix, StringComparison.OrdinalIgnoreCase)
                && name[VariablePrefix.Length..] is var key
                && Array.Exists(sections, section => key.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new(KnownSettings.Section + ":" + key.Replace("__", ":", StringComparison.Ordinal), value);
            }
        }
    }
}
