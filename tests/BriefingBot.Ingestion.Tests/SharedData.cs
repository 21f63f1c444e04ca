namespace BriefingBot.Ingestion.Tests;

/// <summary>Finds the evaluation data, which is no part of the repository.</summary>
internal static class SharedData
{
    public const string Variable = "BRIEFINGBOT_SHARED";

    /// <summary>The folder that the variable names, or the nearest "shared" with a README.md above the tests, or null.</summary>
    public static string? Find()
    {
        IEnumerable<string?> candidates = [Environment.GetEnvironmentVariable(Variable), .. Above(AppContext.BaseDirectory)];
        return candidates.FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "README.md")));
    }

    private static IEnumerable<string> Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }
    }
}
